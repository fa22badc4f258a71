/**
 * Wrong plans with the finding that the fact sheets demand, beside right ones that are nearly the same; written down from the sheets by
 * somebody who had not read the engine: line of the sheet | convention | layout and settings | givens | people | seats | answer.
 * `D` drives. After the seats of a convoy its vehicles. `clean` without any finding, `in order` without breach and departure.
 */
export const plans = `
H1 right | cn-domestic | vehicle/sedan |  | G1 G2 G3 D | 1A=D 2C=G1 2A=G2 2B=G3 | clean
H1 No. 1 in the rear middle | cn-domestic | vehicle/sedan |  | G1 G2 G3 D | 1A=D 2B=G1 2C=G2 2A=G3 | breach
H1 left and right swapped | cn-domestic | vehicle/sedan |  | G1 G2 D | 1A=D 2A=G1 2C=G2 | breach
H1 No. 1 beside chauffeur | cn-domestic | vehicle/sedan |  | G1 G2 D | 1A=D 1C=G1 2C=G2 | breach
H1 passenger in the driver seat | cn-domestic | vehicle/sedan |  | G1 D | 1A=G1 2C=D | breach; driver-seat-held-by-driver
§8.1 aide in front | cn-foreign | vehicle/sedan |  | G1 H1 秘书:host:2:aide D | 1A=D 1C=秘书 2C=G1 2A=H1 | clean
§8.1 guard in front, host accompanies | cn-foreign | vehicle/sedan |  | G1 H1 警卫:host::security D | 1A=D 1C=警卫 2C=G1 2A=H1 | clean
§8.1 guard in the rear | cn-foreign | vehicle/sedan |  | G1 H1 警卫:host::security D | 1A=D 2B=警卫 2C=G1 2A=H1 | guard-in-front-seat
H2 right | cn-domestic | vehicle/sedan | driver=host | G1 G2 G3 H1 | 1A=H1 1C=G1 2C=G2 2A=G3 | clean
H2 No. 1 in the rear right | cn-domestic | vehicle/sedan | driver=host | G1 G2 H1 | 1A=H1 1C=G2 2C=G1 | breach
H2 empty front | cn-domestic | vehicle/sedan | driver=host | G1 G2 H1 | 1A=H1 2C=G1 2A=G2 | breach; no-empty-seat-beside-driving-host
H2 front middle | cn-domestic | vehicle/sedan front=bench | driver=host | G1 G2 H1 | 1A=H1 1C=G1 1B=G2 | breach; front-middle-not-for-guests
H2 right-hand drive, right | cn-domestic | vehicle/sedan wheel=right | driver=host | G1 H1 | 1C=H1 1A=G1 | clean
H2 right-hand drive, host sits left | cn-domestic | vehicle/sedan wheel=right | driver=host | G1 H1 | 1A=H1 1C=G1 | breach; driver-seat-held-by-driver
H5 | cn-business | vehicle/sedan | driver=host passengers=one | G1 H1 | 1A=H1 2C=G1 | breach
H5 right | cn-business | vehicle/sedan | driver=host passengers=one | G1 H1 | 1A=H1 1C=G1 | clean
H5 chauffeur: lone guest in the rear is right | cn-business | vehicle/sedan | passengers=one | G1 D | 1A=D 2C=G1 | clean
§8.1 chosen seat is never reported | cn-domestic | vehicle/sedan |  | G1 G2 D | 1A=D 1C=G1! 2C=G2 | nothing of G1
§8.2 jeep right | cn-domestic | vehicle/suv |  | G1 G2 G3 D | 1A=D 1C=G1 2C=G2 2A=G3 | clean
§8.2 jeep No. 1 in the rear | cn-domestic | vehicle/suv |  | G1 G2 D | 1A=D 2C=G1 1C=G2 | breach
§1.1 right | cn-domestic | meeting/rostrum rows=5 |  | G1 G2 G3 G4 G5 | 1A=G5 1B=G3 1C=G1 1D=G2 1E=G4 | in order
§1.1 foreign order on a domestic rostrum | cn-domestic | meeting/rostrum rows=5 |  | G1 G2 G3 G4 G5 | 1A=G4 1B=G2 1C=G1 1D=G3 1E=G5 | breach
§1.1 the same foreign is right | cn-foreign | meeting/rostrum rows=5 |  | G1 G2 G3 G4 G5 | 1A=G4 1B=G2 1C=G1 1D=G3 1E=G5 | in order
§1.2 A plan under B | cn-domestic | meeting/rostrum rows=4 | even=first-left-of-center | G1 G2 G3 G4 | 1A=G3 1B=G1 1C=G2 1D=G4 | breach
§1.2 B plan under B | cn-domestic | meeting/rostrum rows=4 | even=first-left-of-center | G1 G2 G3 G4 | 1A=G4 1B=G2 1C=G1 1D=G3 | in order
§1.5 moderator in the rear row | cn-domestic | meeting/rostrum rows=3,3 |  | G1 G2 G3 G4 主持:guest:5:moderator | 1B=G1 1C=G2 1A=G3 2B=主持 2C=G4 | breach; moderator-in-front-row
§1.5 moderator at a front side | cn-domestic | meeting/rostrum rows=5,3 |  | G1 G2 G3 G4 G5 主持:guest:9:moderator | 1C=G1 1D=G2 1B=G3 1E=G4 1A=主持 2B=G5 | no breach; nothing of 主持
§1.5 moderator at the front center | cn-domestic | meeting/rostrum rows=3 |  | G1 G2 主持:guest:9:moderator | 1B=主持 1C=G1 1A=G2 | no breach
§3.1 sides swapped | cn-foreign | meeting/talks perSide=3 |  | G1 G2 G3 H1 H2 H3 | N2=H1 N1=H2 N3=H3 S2=G1 S1=G3 S3=G2 | breach; parties-keep-their-sides
§3.1 right | cn-foreign | meeting/talks perSide=3 |  | G1 G2 G3 H1 H2 H3 | N2=G1 N1=G2 N3=G3 S2=H1 S3=H2 S1=H3 | clean
§3.2 end door right | cn-foreign | meeting/talks perSide=3 door=end |  | G1 G2 G3 H1 H2 H3 | E2=G1 E1=G2 E3=G3 W2=H1 W3=H2 W1=H3 | clean
§3.2 end door swapped | cn-foreign | meeting/talks perSide=3 door=end |  | G1 H1 | W2=G1 E2=H1 | breach; parties-keep-their-sides
§3.3 interpreters right | cn-foreign | meeting/talks perSide=3 | interpreters=beside | G1 G2 H1 H2 译客:guest::interpreter 译主:host::interpreter | N2=G1 N1=G2 N3=译客 S2=H1 S1=H2 S3=译主 | in order
§3.3 note-taker at the table | cn-foreign | meeting/talks perSide=3 behind=1 |  | G1 G2 H1 H2 记录:host::notetaker | N2=G1 N1=G2 S2=H1 S3=H2 S1=记录 | notetaker-behind
§3.3 note-taker behind | cn-foreign | meeting/talks perSide=3 behind=1 |  | G1 G2 H1 H2 记录:host::notetaker | N2=G1 N1=G2 S2=H1 S3=H2 SB1=记录 | in order
§4 guest at the host left (foreign) | cn-foreign | meeting/courtesy-call perSide=1 |  | G1 G2 H1 H2 | P2=G1 P1=H1 E1=G2 W1=H2 | breach
§4 the same with a visiting superior at home | cn-domestic | meeting/courtesy-call perSide=1 | visit=superior | G1 G2 H1 H2 | P2=G1 P1=H1 E1=G2 W1=H2 | in order
H6 guest on the low seat | cn-domestic | meeting/living-room wall=far |  | G1 H1 | C1=G1 L2=H1 | breach; cured
H6 side wall: the seat by the door | cn-domestic | meeting/living-room wall=side |  | G1 H1 | L3=G1 C1=H1 | breach; cured
H7 several guests by rank, reversed | cn-domestic | meeting/living-room wall=side |  | G1 G2 G3 H1 | L3=G1 L2=G2 L1=G3 C1=H1 | breach; cured
§5 signers swapped | cn-foreign | ceremony/signing standing=1 |  | G1 G2 H1 H2 | T1=H1 T2=G1 1A=G2 1B=H2 | breach
§5 assistants at the inner/other side | cn-foreign | ceremony/signing standing=1 |  | G1 G2 H1 H2 助客:guest::aide 助主:host::aide | T1=G1 T2=H1 A1=助主 A2=助客 1A=G2 1B=H2 | breach
§5 right | cn-foreign | ceremony/signing standing=1 |  | G1 G2 H1 H2 助客:guest::aide 助主:host::aide | T1=G1 T2=H1 A1=助客 A2=助主 1A=G2 1B=H2 | in order
§6 ends not held by hosts | cn-foreign | ceremony/photo rows=5 | parties=two | G1 G2 G3 H1 H2 | 1C=H1 1B=G1 1D=G2 1A=G3 1E=H2 | ends-held-by-hosts
§6 right | cn-foreign | ceremony/photo rows=5 | parties=two | G1 G2 H1 H2 H3 | 1C=H1 1B=G1 1D=G2 1A=H2 1E=H3 | in order
§7.1 right | cn-domestic | banquet/round seats=6 | hosts=two | G1 G2 G3 G4 H1 H2 | 1=H1 2=G2 3=G3 4=H2 5=G4 6=G1 | in order
§7.1 left rule | cn-domestic | banquet/round seats=6 | hosts=two | G1 G2 G3 G4 H1 H2 | 1=H1 2=G1 3=G3 4=H2 5=G4 6=G2 | breach
§7.1 host with his back to the door | cn-domestic | banquet/round seats=6 | hosts=two | G1 G2 G3 G4 H1 H2 | 1=H2 2=G2 3=G3 4=H1 5=G4 6=G1 | breach
§7.1 G3 and G4 swapped | cn-foreign | banquet/round seats=6 | hosts=two | G1 G2 G3 G4 H1 H2 | 1=H1 2=G2 3=G4 4=H2 5=G3 6=G1 | breach
§7.3 presiding guest right | cn-domestic | banquet/round seats=6 | hosts=two presiding=guest | G1 G2 H1 H2 | 1=G1 2=H2 5=G2 6=H1 | nothing of G1; nothing of H1; nothing of H2
§7.3 presiding guest, as if the host presided | cn-domestic | banquet/round seats=6 | hosts=two presiding=guest | G1 G2 H1 H2 | 1=H1 2=G2 4=H2 6=G1 | breach
H15 not a work meal | cn-domestic | banquet/round seats=6 | hosts=two | G1 H1 H2 H3 H4 H5 | 1=H1 2=H3 3=H4 4=H2 5=H5 6=G1 | no companions-within-limit
§15 thirteen | cn-foreign | banquet/round seats=13 | hosts=two | G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 H1 H2 | 1=G1 2=G2 3=G3 4=G4 5=G5 6=G6 7=G7 8=G8 9=G9 10=G10 11=G11 12=H1 13=H2 | table-not-of-thirteen
§8.3 roles out of order | cn-foreign | vehicle/convoy vehicles=sedan,sedan,sedan |  | G1 G2 G3 H1 H2 警卫:host::security 译员:host::interpreter D1 D2 D3 | V1.1A=D1 V1.1C=H2 V2.1A=D2 V2.1C=警卫 V2.2C=G1 V2.2A=H1 V2.2B=译员 V3.1A=D3 V3.2C=G2 V3.2A=G3 / retinue,principal,lead | vehicles-in-order-of-march
H11 no lead car | cn-domestic | vehicle/convoy vehicles=sedan,sedan |  | G1 G2 H1 D1 D2 | V1.1A=D1 V1.2C=G1 V1.2A=H1 V2.1A=D2 V2.2C=G2 / principal,retinue | convoy-has-lead-car; no breach
§8.3 guard in another car | cn-foreign | vehicle/convoy vehicles=sedan,sedan,sedan |  | G1 G2 G3 H1 H2 警卫:host::security 译员:host::interpreter D1 D2 D3 | V1.1A=D1 V1.1C=H2 V2.1A=D2 V2.2C=G1 V2.2A=H1 V2.2B=译员 V3.1A=D3 V3.2C=G2 V3.2A=G3 V3.1C=警卫 / lead,principal,retinue | guard-rides-with-principal
§8.3 a guest at the wheel of the second car | cn-foreign | vehicle/convoy vehicles=sedan,sedan |  | G1 G2 H1 D1 D2 | V1.1A=D1 V1.2C=H1 V2.1A=G2 V2.2C=G1 V2.2A=D2 / lead,principal | breach; driver-seat-held-by-driver
§8.3 guest in a media car | cn-foreign | vehicle/convoy vehicles=sedan,sedan,coaster |  | G1 G2 G3 H1 H2 警卫:host::security 译员:host::interpreter D1 D2 D3 | V1.1A=D1 V1.1C=H2 V2.1A=D2 V2.1C=警卫 V2.2C=G1 V2.2A=H1 V2.2B=译员 V3.1A=D3 V3.2C=G2 V3.2A=G3 / lead,principal,media | guests-not-in-service-cars
§8.3 aide in front of the principal car is no gap | cn-foreign | vehicle/convoy vehicles=sedan,sedan |  | G1 H1 秘书:host:2:aide D1 D2 | V1.1A=D1 V2.1A=D2 V2.1C=秘书 V2.2C=G1 V2.2A=H1 / lead,principal | no better-seats-filled-first; no senior-takes-better-seat
§7.5 host at every table: second without | cn-domestic | banquet/hall tables=2 seats=6 pattern=row | hosts=one | G1 G2 G3 G4 H1 | T1.1=H1 T1.6=G1 T1.2=G2 T2.6=G3 T2.2=G4 | host-at-every-table
§7.5 principal guest at the second table | cn-domestic | banquet/hall tables=2 seats=6 pattern=row | hosts=one | G1 G2 H1 H2 | T2.1=H1 T2.6=G1 T1.1=H2 T1.6=G2 | breach
§7.5 the same entering is right | cn-domestic | banquet/hall tables=2 seats=6 pattern=row | hosts=one frame=entering | G1 G2 H1 H2 | T2.1=H1 T2.6=G1 T1.1=H2 T1.6=G2 | no breach
§7.5 head table in the middle of three | cn-domestic | banquet/hall tables=3 seats=6 pattern=row | hosts=one | G1 G2 G3 H1 H2 H3 | T2.1=H1 T2.6=G1 T1.1=H2 T1.6=G2 T3.1=H3 T3.6=G3 | no breach
§7.5 head table at the side | cn-domestic | banquet/hall tables=3 seats=6 pattern=row | hosts=one | G1 G2 G3 H1 H2 H3 | T1.1=H1 T1.6=G1 T2.1=H2 T2.6=G2 T3.1=H3 T3.6=G3 | breach
§11 halal scattered | cn-domestic | banquet/hall tables=2 seats=6 pattern=row | hosts=one | G1 G2 H1 H2 | T1.1=H1 T1.6=G1 T2.1=H2 T2.6=G2 | no halal-at-one-table
same person twice | cn-domestic | meeting/rostrum rows=3 |  | G1 G2 | 1B=G1 1C=G1 | breach; one-person-one-seat
§7.3 eleven at a table | cn-domestic | banquet/round seats=12 | hosts=one | G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 H1 | 1=G1 2=G2 3=G3 4=G4 5=G5 6=G6 7=G7 8=G8 9=G9 10=G10 11=H1 | ten-at-most-at-table
§5 sides unequal | cn-foreign | ceremony/signing standing=4 |  | G1 G2 G3 G4 G5 H1 H2 | T1=G1 T2=H1 1D=G2 1C=G3 1B=G4 1A=G5 1E=H2 | sides-equal-in-number
`;

/** Who must sit where when the people are arranged: … | people | seats. */
export const arranged = `
§1.1 five | cn-domestic | meeting/rostrum rows=5 |  | G1 G2 G3 G4 G5 | 1A=G5 1B=G3 1C=G1 1D=G2 1E=G4
§1.2 six B | cn-domestic | meeting/rostrum rows=6 | even=first-left-of-center | G1 G2 G3 G4 G5 G6 | 1A=G6 1B=G4 1C=G2 1D=G1 1E=G3 1F=G5
§1.4 rows | cn-domestic | meeting/rostrum rows=3,4 |  | G1 G2 G3 G4 G5 G6 G7 | 1B=G1 1C=G2 1A=G3 2B=G4 2C=G5 2A=G6 2D=G7
§6 two rows | cn-domestic | ceremony/photo rows=3,4 | visit=superior | G1 G2 G3 G4 G5 G6 G7 | 1B=G1 1C=G2 1A=G3 2B=G4
§3.3 interpreters | cn-foreign | meeting/talks perSide=3 behind=2 | interpreters=beside | G1 G2 H1 H2 译客:guest::interpreter 译主:host::interpreter 记:host::notetaker | N2=G1 N1=G2 N3=译客 S2=H1 S1=H2 S3=译主
§4 interpreters behind | cn-foreign | meeting/courtesy-call perSide=2 behind=2 |  | G1 G2 G3 H1 H2 H3 译客:guest::interpreter 译主:host::interpreter | P1=G1 P2=H1 W1=G2 W2=G3 E1=H2 E2=H3 B1=译客 B2=译主
§4 superior | cn-domestic | meeting/courtesy-call perSide=1 | visit=superior | G1 G2 H1 H2 | P2=G1 P1=H1 E1=G2 W1=H2
§5 behind | cn-foreign | ceremony/signing standing=3 |  | G1 G2 G3 G4 H1 H2 H3 H4 | 1C=G1 1D=H1
§7.1 eight | cn-domestic | banquet/round seats=8 |  | G1 G2 G3 G4 H1 H2 | 1=H1 2=G2 4=G3 5=H2 6=G4 8=G1
§7.1 eight, deputy by role | cn-domestic | banquet/round seats=8 |  | G1 G2 G3 G4 H1:host:1:principal H2:host:2:deputy | 1=H1 2=G2 4=G3 5=H2 6=G4 8=G1
§7.2 one host | cn-domestic | banquet/round seats=6 |  | G1 G2 G3 H1 | 1=H1 2=G2 5=G3 6=G1
§7.3 interpreter right of the principal guest, nine seats | cn-foreign | banquet/round seats=9 | interpreters=beside | G1 G2 G3 G4 H1 H2 译:host::interpreter | 1=H1 2=G2 4=G3 5=H2 6=G4 8=译 9=G1
H1 rear, driver, guard | cn-domestic | vehicle/sedan |  | G1 G2 卫:host::security D | 1A=D 1C=卫 2C=G1 2A=G2
§8.1 aide in front | cn-domestic | vehicle/sedan |  | G1 H1 秘书:host:2:aide D | 1A=D 1C=秘书 2C=G1 2A=H1
H2 host drives | cn-domestic | vehicle/sedan wheel=right | driver=host | G1 G2 H1 | 1C=H1 1A=G1
H5 | cn-domestic | vehicle/sedan | driver=host passengers=one | G1 H1 | 1A=H1 1C=G1
H7 one guest in the living room | cn-domestic | meeting/living-room wall=side |  | G1 H1 H2 | L1=G1
§8.2 jeep | cn-domestic | vehicle/suv |  | G1 G2 G3 D | 1A=D 1C=G1 2C=G2 2A=G3
`;

/** Plans that are mended with so many moves, and no fewer: … | people | seats | moves. */
export const mended = `
§1.1 swap | cn-domestic | meeting/rostrum rows=5 |  | G1 G2 G3 G4 G5 | 1A=G5 1B=G2 1C=G1 1D=G3 1E=G4 | 2
H6 | cn-domestic | meeting/living-room wall=far |  | G1 H1 | C1=G1 L2=H1 | 2
H5 | cn-business | vehicle/sedan | driver=host passengers=one | G1 H1 | 1A=H1 2C=G1 | 1
nothing to mend | cn-foreign | meeting/talks perSide=3 |  | G1 G2 G3 H1 H2 H3 | N2=G1 N1=G2 N3=G3 S2=H1 S3=H2 S1=H3 | 0
§3.2 sides swapped | cn-foreign | meeting/talks perSide=1 door=end |  | G1 H1 | W1=G1 E1=H1 | 2
§8.1 aide sent to the front | cn-domestic | vehicle/sedan |  | G1 H1 秘书:host:2:aide D | 1A=D 2B=秘书 2C=G1 2A=H1 | 1
`;

/** Who boards and alights before whom: … | people | seats | `in` or `out`, the earlier, the later. */
export const boarded = `
§8.1 the guest before the host | cn-domestic | vehicle/sedan | | G1 H1 D | 1A=D 2C=G1 2A=H1 | in G1 H1
§8.2 jeep: rear first, front last; front out first | cn-domestic | vehicle/suv | | G1 G2 G3 D | 1A=D 1C=G1 2C=G2 2A=G3 | in G3 G2; in G2 G1; out G1 G2; out G1 G3
§8.1 van: low rank and rear first | cn-domestic | vehicle/van-9 | | G1 G2 G4 D | 1A=D 2C=G1 2B=G2 3C=G4 | in G4 G2; in G2 G1
§8.4 lift: the escort in first, the guest out first | cn-domestic | vehicle/lift panel=right | | G1 H1 | B3=G1 F3=H1 | in H1 G1; out G1 H1
`;

/** Vehicles as they were named, and as they march: the advance car goes ahead of everybody, outside the order. */
export const marched = `
H11 a lead car guides | cn-domestic | principal,retinue,lead | lead principal retinue
§8.3 the hosts before the guests, the tail last | cn-domestic | tail,guest,host,lead | lead host guest tail
§8.3 the hosts lead where there is no lead car | cn-business | guest,host | host guest
§8.3 state motorcade | cn-foreign | tail,rear-guard,principal,front-guard,lead,pilot,patrol | patrol pilot lead front-guard principal rear-guard tail
§8.3 level one | cn-foreign | flank-guard,retinue,principal,luggage,front-guard | front-guard principal flank-guard retinue luggage
§8.3 services before the tail | cn-domestic | support,tail,principal,lead | lead principal support tail
§8.3 roles that repeat | cn-domestic | retinue,principal,retinue,lead,retinue | lead principal retinue retinue retinue
`;
