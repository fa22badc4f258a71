/**
 * What the fact sheets demand of the order of seats, written down from `handbook.md` (H) and `cn.md` (§) by somebody who had not read the
 * engine: line of the sheet | convention | layout and settings | givens | answer. An answer names lists (`any`, `guest`, `host`, `tables`,
 * roles) in full; `…` where the sheet says no more, `=` in whatever order, `has` among others.
 */
export const seats = `
§1.1 odd | cn-domestic | meeting/rostrum rows=1 |  | any 1A
§1.1 odd | cn-domestic | meeting/rostrum rows=3 |  | any 1B 1C 1A
§1.1 odd | cn-domestic | meeting/rostrum rows=5 |  | any 1C 1D 1B 1E 1A
§1.1 odd | cn-domestic | meeting/rostrum rows=9 |  | any 1E 1F 1D 1G 1C 1H 1B 1I 1A
§1.1 odd | cn-domestic | meeting/rostrum rows=11 |  | any 1F 1G 1E 1H 1D 1I 1C 1J 1B 1K 1A
§1.1 international | cn-foreign | meeting/rostrum rows=5 |  | any 1C 1B 1D 1A 1E
§1.1 international | cn-business | meeting/rostrum rows=5 |  | any 1C 1B 1D 1A 1E
§1.1 international 7 | cn-foreign | meeting/rostrum rows=7 |  | any 1D 1C 1E 1B 1F 1A 1G
§1.1 international 3 | cn-foreign | meeting/rostrum rows=3 |  | any 1B 1A 1C
§1.2 A | cn-domestic | meeting/rostrum rows=2 |  | any 1A 1B
§1.2 B | cn-domestic | meeting/rostrum rows=2 | even=first-left-of-center | any 1B 1A
§1.2 A | cn-domestic | meeting/rostrum rows=4 |  | any 1B 1C 1A 1D
§1.2 B | cn-domestic | meeting/rostrum rows=4 | even=first-left-of-center | any 1C 1B 1D 1A
§1.2 A | cn-domestic | meeting/rostrum rows=6 |  | any 1C 1D 1B 1E 1A 1F
§1.2 B | cn-domestic | meeting/rostrum rows=6 | even=first-left-of-center | any 1D 1C 1E 1B 1F 1A
§1.2 A | cn-domestic | meeting/rostrum rows=10 |  | any 1E 1F 1D 1G 1C 1H 1B 1I 1A 1J
§1.2 B | cn-domestic | meeting/rostrum rows=10 | even=first-left-of-center | any 1F 1E 1G 1D 1H 1C 1I 1B 1J 1A
§1.3 odd does not read even | cn-domestic | meeting/rostrum rows=7 | even=first-left-of-center | any 1D 1E 1C 1F 1B 1G 1A
§1.4 rows | cn-domestic | meeting/rostrum rows=3,4 |  | any 1B 1C 1A 2B 2C 2A 2D
§1.4 rows, even front B | cn-domestic | meeting/rostrum rows=4,3,6 | even=first-left-of-center | any 1C 1B 1D 1A 2B 2C 2A 3D 3C 3E 3B 3F 3A
§1.4 even + aisle in the back row | cn-domestic | meeting/rostrum rows=6,6 aisles=D |  | any 1C 1D 1B 1E 1A 1F 2C 2D 2B 2E 2A 2F
§1.4 even + aisle off center | cn-domestic | meeting/rostrum rows=8 aisles=C |  | any 1D 1E 1C 1F 1B 1G 1A 1H
§1.4 panjin | cn-domestic | meeting/rostrum rows=12,12,14,14 |  | any 1F 1G 1E 1H …
§2 audience center then own left | cn-domestic | meeting/audience rows=5,5 |  | any 1C 1B 1D 1A 1E 2C 2B 2D 2A 2E
§2 small meeting, chair faces door | cn-domestic | meeting/conference perSide=3 door=side chair=middle |  | any N2 N3 N1 …
§2 small meeting, foreign right | cn-foreign | meeting/conference perSide=3 door=side chair=middle |  | any N2 N1 N3 …
§2 table end to door: chair at far end | cn-domestic | meeting/conference perSide=3 door=end chair=head |  | any HN …
§2 U closed end | cn-domestic | meeting/u-shape head=3 perSide=3 |  | any N2 N3 N1 …
§2 U closed end even A | cn-domestic | meeting/u-shape head=4 perSide=3 |  | any N2 N3 N1 N4 …
§2 U foreign | cn-foreign | meeting/u-shape head=5 perSide=3 |  | any N3 N2 N4 N1 N5 …
§2 U arms outward | cn-domestic | meeting/u-shape head=1 perSide=2 |  | any N1 E1 W1 E2 W2
§2 U arms outward, business right | cn-business | meeting/u-shape head=1 perSide=2 |  | any N1 W1 E1 W2 E2
§2 square: far row first | cn-domestic | meeting/hollow-square head=3 perSide=2 |  | any N2 N3 N1 …
§2 square: guests far, hosts near | cn-domestic | meeting/hollow-square head=3 perSide=2 | parties=two | guest N2 N3 N1 …; host S2 S1 S3 …
§2 round: farthest from door | cn-domestic | meeting/round seats=8 |  | any 1 …
§2 report meeting: guests face the door | cn-domestic | meeting/talks perSide=3 |  | guest N2 N3 N1; host S2 S1 S3
§3.3 domestic own-left | cn-domestic | meeting/talks perSide=5 |  | guest N3 N4 N2 N5 N1; host S3 S2 S4 S1 S5
§3.3 domestic mirrored | cn-domestic | meeting/talks perSide=5 | counterparts=mirrored | guest N3 N4 N2 N5 N1; host S3 S4 S2 S5 S1
§3.3 foreign | cn-foreign | meeting/talks perSide=5 |  | guest N3 N2 N4 N1 N5; host S3 S4 S2 S5 S1
§3.3 foreign mirrored | cn-foreign | meeting/talks perSide=5 | counterparts=mirrored | guest N3 N2 N4 N1 N5; host S3 S2 S4 S1 S5
§3.2 end: entering right = guest | cn-foreign | meeting/talks perSide=5 door=end |  | guest E3 E2 E4 E1 E5; host W3 W4 W2 W5 W1
§3.2 end, domestic | cn-domestic | meeting/talks perSide=3 door=end |  | guest E2 E3 E1; host W2 W1 W3
§3.3 interpreters beside, face each other | cn-foreign | meeting/talks perSide=5 | interpreters=beside | guest N3 N2 …; host S3 S2 …; interpreter S4 N4
§3.3 interpreters beside, end door | cn-foreign | meeting/talks perSide=5 door=end | interpreters=beside | guest E3 E2 …; host W3 W2 …; interpreter W4 E4
§3.3 interpreters beside, three a side | cn-foreign | meeting/talks perSide=3 | interpreters=beside | guest N2 N1; host S2 S1; interpreter S3 N3
§3.3 interpreters behind | cn-foreign | meeting/talks perSide=5 behind=3 | interpreters=behind | guest N3 N2 N4 N1 N5; host S3 S4 S2 S5 S1
§3.3 second row is behind | cn-foreign | meeting/talks perSide=3 behind=2 |  | guest N2 N1 N3 …; host S2 S3 S1 …
§3.1 one a side | cn-foreign | meeting/talks perSide=1 |  | guest N1; host S1
§3.1 even side: domestic | cn-domestic | meeting/talks perSide=4 |  | guest N2 N3 N1 N4; host S3 S2 S4 S1
§4 foreign | cn-foreign | meeting/courtesy-call perSide=3 behind=2 |  | guest P1 W1 W2 W3 …; host P2 E1 E2 E3 …
§4 domestic superior | cn-domestic | meeting/courtesy-call perSide=3 | visit=superior | guest P2 E1 E2 E3 …; host P1 W1 W2 W3 …
§4 domestic equals | cn-domestic | meeting/courtesy-call perSide=2 |  | guest P1 W1 W2 …; host P2 E1 E2 …
§4 five forms facing | cn-foreign | meeting/armchairs place=facing |  | guest A; host B
§4 five forms wall-left | cn-foreign | meeting/armchairs place=wall-left |  | guest A; host B
§4 five forms wall-right | cn-foreign | meeting/armchairs place=wall-right |  | guest A; host B
§4 five forms across | cn-foreign | meeting/armchairs place=across |  | guest B; host A
§4 five forms opposed | cn-foreign | meeting/armchairs place=opposed |  | guest A; host B
§4 side by side, domestic equals | cn-domestic | meeting/armchairs place=facing |  | guest A; host B
§4 side by side, domestic superior | cn-domestic | meeting/armchairs place=facing | visit=superior | guest B; host A
§4 far sofa for guests | cn-domestic | meeting/living-room wall=far |  | guest = L1 L2 L3; host = C1 C2
§4.1 side wall: far end first | cn-domestic | meeting/living-room wall=side |  | guest = L1 L2 L3; host = C1 C2
§5 signing | cn-foreign | ceremony/signing signers=2 standing=3 |  | guest 1C 1B 1A; host 1D 1E 1F
§5 signing | cn-domestic | ceremony/signing signers=2 standing=3 |  | guest 1C 1B 1A; host 1D 1E 1F
§5 signing | cn-business | ceremony/signing signers=2 standing=3 |  | guest 1C 1B 1A; host 1D 1E 1F
§5 signing 5 | cn-foreign | ceremony/signing standing=5 |  | guest 1E 1D 1C 1B 1A; host 1F 1G 1H 1I 1J
§5 one standing | cn-foreign | ceremony/signing standing=1 |  | guest 1A; host 1B
§6 domestic | cn-domestic | ceremony/photo rows=3 | visit=superior | any 1B 1C 1A
§6 domestic | cn-domestic | ceremony/photo rows=5 | visit=superior | any 1C 1D 1B 1E 1A
§6 domestic | cn-domestic | ceremony/photo rows=7 | visit=superior | any 1D 1E 1C 1F 1B 1G 1A
§6 domestic | cn-domestic | ceremony/photo rows=6 | visit=superior | any 1C 1D 1B 1E 1A 1F
§6 domestic | cn-domestic | ceremony/photo rows=2 | visit=superior | any 1A 1B
§6 even B | cn-domestic | ceremony/photo rows=6 | visit=superior even=first-left-of-center | any 1D 1C 1E 1B 1F 1A
§6 three rows with an even first | cn-domestic | ceremony/photo rows=4,5,6 | visit=superior | any 1B 1C 1A 1D 2C 2D 2B 2E 2A 3C 3D 3B 3E 3A 3F
§6 three rows, B | cn-domestic | ceremony/photo rows=4,5,6 | visit=superior even=first-left-of-center | any 1C 1B 1D 1A 2C 2D 2B 2E 2A 3D 3C 3E 3B 3F 3A
§6 host and guests | cn-foreign | ceremony/photo rows=5 | parties=two | guest 1B 1D; host = 1A 1C 1E
§6 host and guests 9 | cn-foreign | ceremony/photo rows=9 | parties=two | guest 1D 1F …; host 1E …; host has 1A 1I
§6 ends are the hosts 7 | cn-foreign | ceremony/photo rows=7 | parties=two | guest 1C 1E …; host 1D …; host has 1A 1G
§6 international one order 5 | cn-foreign | ceremony/photo rows=5 | parties=one | any 1C 1B 1D 1A 1E
§6 international one order 4 | cn-foreign | ceremony/photo rows=4 | parties=one | any 1B 1C 1A 1D
§6 international one order 2 | cn-foreign | ceremony/photo rows=2 | parties=one | any 1A 1B
§7.1 n=10 | cn-domestic | banquet/round seats=10 | hosts=two | guest 10 2 5 7 …; host 1 6 …
§7.1 n=10 | cn-foreign | banquet/round seats=10 | hosts=two | guest 10 2 5 7 …; host 1 6 …
§7.1 n=10 | cn-business | banquet/round seats=10 | hosts=two | guest 10 2 5 7 …; host 1 6 …
§7.1 n=8 | cn-domestic | banquet/round seats=8 | hosts=two | guest 8 2 4 6 …; host 1 5 …
§7.1 n=12 | cn-domestic | banquet/round seats=12 | hosts=two | guest 12 2 6 8 …; host 1 7 …
§7.1 n=6 | cn-domestic | banquet/round seats=6 | hosts=two | guest 6 2 3 5 …; host 1 4 …
§7.1 n=14 | cn-domestic | banquet/round seats=14 | hosts=two | guest 14 2 7 9 …; host 1 8 …
§7.1 n=9 | cn-domestic | banquet/round seats=9 | hosts=two | guest 9 2 4 6 …; host 1 5 …
§7.1 n=11 | cn-domestic | banquet/round seats=11 | hosts=two | guest 11 2 5 7 …; host 1 6 …
§7.1 n=7 | cn-domestic | banquet/round seats=7 | hosts=two | guest 7 2 3 5 …; host 1 4 …
§7.1 third host | cn-domestic | banquet/round seats=10 | hosts=two | host 1 6 9 …
§7.2 n=6 | cn-domestic | banquet/round seats=6 | hosts=one | guest 6 2 5 …; host 1 …
§7.2 n=10 interleaved | cn-domestic | banquet/round seats=10 | hosts=one | guest 10 2 …; host 1 …
§7.2 default is one host | cn-domestic | banquet/round seats=8 |  | guest 8 2 …; host 1 …
§7.3 guest presides, second host | cn-domestic | banquet/round seats=10 | presiding=guest hosts=two | guest 1 …; host 10 2 …
§7.3 guest presides, one host | cn-foreign | banquet/round seats=8 | presiding=guest hosts=one | guest 1 …; host 8 …
§7.3 interpreter right of principal guest | cn-foreign | banquet/round seats=10 | hosts=two interpreters=beside | guest 10 2 …; host 1 6 …; interpreter has 9
§7.3 interpreter, nine seats | cn-foreign | banquet/round seats=9 | hosts=two interpreters=beside | guest 9 2 …; host 1 5 …; interpreter has 8
§7.4 long table official dinner | cn-foreign | banquet/long perSide=5 | hosts=two | guest N2 S4 N4 S2 …; host N3 S3 …
§7.4 long table domestic | cn-domestic | banquet/long perSide=5 | hosts=two | guest N2 S4 N4 S2 …; host N3 S3 …
§7.5 two side by side | cn-domestic | banquet/hall tables=2 pattern=row |  | tables T1 T2
§7.5 two side by side, entering | cn-domestic | banquet/hall tables=2 pattern=row | frame=entering | tables T2 T1
§7.5 two one behind another | cn-domestic | banquet/hall tables=2 pattern=column |  | tables T1 T2
§7.5 far first whatever the frame | cn-domestic | banquet/hall tables=2 pattern=column | frame=entering | tables T1 T2
§7.5 three in a row | cn-domestic | banquet/hall tables=3 pattern=row |  | tables T2 T1 T3
§7.5 three in a row, entering | cn-foreign | banquet/hall tables=3 pattern=row | frame=entering | tables T2 T3 T1
§7.5 triangle | cn-domestic | banquet/hall tables=3 pattern=triangle |  | tables T1 T2 T3
§7.5 triangle entering | cn-domestic | banquet/hall tables=3 pattern=triangle | frame=entering | tables T1 T3 T2
§7.5 plum | cn-domestic | banquet/hall tables=5 pattern=plum |  | tables T3 T1 T2 T4 T5
§7.5 plum entering | cn-domestic | banquet/hall tables=5 pattern=plum | frame=entering | tables T3 T2 T1 T5 T4
§7.5 five in a row | cn-domestic | banquet/hall tables=5 pattern=row |  | tables T3 T2 T4 T1 T5
§7.5 stage, two honored tables | cn-domestic | banquet/hall tables=2 pattern=row | stage=far | tables T1 T2
§7.5 stage, two honored tables in front | cn-domestic | banquet/hall tables=4 pattern=grid columns=2 | stage=far | tables T1 T2 T3 T4
§7.5 stage, two honored tables, entering | cn-domestic | banquet/hall tables=4 pattern=grid columns=2 | stage=far frame=entering | tables T2 T1 T4 T3
§7.5 grid with stage: near stage > away | cn-domestic | banquet/hall tables=6 pattern=grid columns=3 | stage=far | tables T2 T1 T3 …
§7.5 column of three | cn-domestic | banquet/hall tables=3 pattern=column | stage=far | tables T1 …
§7.5 one table | cn-domestic | banquet/hall tables=1 seats=8 pattern=row | hosts=two | guest T1.8 T1.2 T1.4 T1.6 …; host T1.1 T1.5 …
H1 | cn-domestic | vehicle/sedan front=bench |  | any 2C 2A 2B 1C 1B
H1 bucket | cn-foreign | vehicle/sedan |  | any 2C 2A 2B 1C
H2 bench | cn-domestic | vehicle/sedan front=bench | driver=host | any 1C 2C 2A 2B; driver 1A
H2 bucket business | cn-business | vehicle/sedan | driver=host | any 1C 2C 2A 2B; driver 1A
H5 | cn-domestic | vehicle/sedan | driver=host passengers=one | any 1C …; driver 1A
H1 one passenger, chauffeur | cn-domestic | vehicle/sedan | passengers=one | any 2C …
§8.1 VIP behind the driver | cn-domestic | vehicle/sedan | security=high | any 2A …
§8.1 VIP, host drives: not the rule | cn-domestic | vehicle/sedan | security=high driver=host | any 1C …
§8.1 right-hand drive, host drives | cn-foreign | vehicle/sedan wheel=right | driver=host | any 1A …; driver 1C
§8.1 right-hand drive, chauffeur | cn-foreign | vehicle/sedan wheel=right |  | driver 1C; any … 1A
§8.1 right-hand drive, bench, host | cn-domestic | vehicle/sedan wheel=right front=bench | driver=host | any 1A …
§8.2 7-seat chauffeur | cn-domestic | vehicle/van-7 |  | any 3C 3A 3B 2C 2A 1C
§8.2 7-seat host | cn-domestic | vehicle/van-7 | driver=host | any 1C 3C 3A 3B 2C 2A
§8.2 7-seat host, middle first | cn-domestic | vehicle/van-7 | driver=host seven=middle-first | any 1C 2C 2A 3C 3B 3A
§8.2 MPV captain seats | cn-domestic | vehicle/mpv-7 |  | any 2C 2A …
§8.2 MPV host, middle first | cn-business | vehicle/mpv-7 | driver=host seven=middle-first | any 1C 2C 2A 3C 3B 3A
§8.2 MPV host, rear first | cn-business | vehicle/mpv-7 | driver=host | any 1C 3C 3A 3B 2C 2A
§8.2 9-seat | cn-domestic | vehicle/van-9 |  | any 2C 2B 2A 3C 3B 3A 1C 1B
§8.2 9-seat host | cn-foreign | vehicle/van-9 | driver=host | any 1C 1B 2C 2B 2A 3C 3B 3A
§8.2 jeep whoever drives | cn-domestic | vehicle/suv | driver=chauffeur | any 1C 2C 2A 2B
§8.2 jeep whoever drives | cn-domestic | vehicle/suv | driver=host | any 1C 2C 2A 2B
§8.2 jeep, right-hand drive | cn-domestic | vehicle/suv wheel=right |  | any 1A …; any … 2B
contract §4 train | cn-domestic | vehicle/train-bay places=4 |  | any FW BW FA BA
contract §4 train 6 | cn-domestic | vehicle/train-bay places=6 |  | any FW BW …
§8.4 lift | cn-domestic | vehicle/lift panel=right |  | any B3 …; any … F3
§8.4 lift | cn-domestic | vehicle/lift panel=left |  | any B1 …; any … F1
8.3/8.2 mixed convoy keeps each car its own order | cn-domestic | vehicle/convoy vehicles=sedan,suv,van-9 |  | any V1.2C V1.2A V1.2B V1.1C V2.1C V2.2C V2.2A V2.2B V3.2C V3.2B V3.2A V3.3C V3.3B V3.3A V3.1C V3.1B …; driver V1.1A V2.1A V3.1A
convoy with the wheel right | cn-domestic | vehicle/convoy vehicles=sedan,sedan wheel=right |  | driver V1.1C V2.1C
3.3 DISAGREE each at own right | cn-foreign | meeting/talks perSide=5 | interpreters=beside interpreter-hand=own-right | interpreter S4 N2
3.1 DISAGREE host faces the door | cn-foreign | meeting/talks perSide=3 | far-side=hosts | guest S2 S3 S1; host N2 N1 N3
8.2 DISAGREE front middle second | cn-domestic | vehicle/sedan front=bench | driver=host front-middle=second | any 1C 1B 2C 2A 2B
7.1 left rule variant | cn-domestic | banquet/round seats=8 | hosts=two honor-hand=left | guest 2 8 …
8.2 bus: behind the driver | cn-domestic | vehicle/coaster | bus=behind-driver | any 2A …
3.3 zuankewang right-first | cn-domestic | meeting/talks perSide=3 | talks-order=right-first | guest N2 N1 N3; host S2 S3 S1
7.3 higher person of the host side / head | cn-domestic | meeting/armchairs place=across |  | guest B; host A
4 wall-right superior: farther from the door | cn-domestic | meeting/armchairs place=wall-right | visit=superior | guest A
4 view behind the chair: conference | cn-domestic | meeting/conference perSide=3 door=side | view=top | any N2 …
`;
