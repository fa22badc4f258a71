/** Languages of guests in which the program has no screens, only the words that stand on a card for the guest's own pocket. */
export type GuestLanguage = 'fr' | 'de' | 'es' | 'ru' | 'ja' | 'ko' | 'ar';

type Words = {
  /** Sunday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly day: string;
  readonly contact: string;
  readonly nothing: string;
  readonly time: string;
  readonly item: string;
  readonly place: string;
  readonly seat: string;
  readonly seatAlone: string;
  readonly table: string;
  readonly seatAtTable: string;
  readonly car: string;
  readonly seatInCar: string;
  /** A place in a row of a photo, a rostrum, an auditorium, and whose left the places are counted from. */
  readonly placeInRow: string;
  readonly fromAudience: string;
  readonly fromCamera: string;
  readonly fromRoom: string;
};

/** Set phrases only: the titles of occasions, places and offices are the plan's own and are never translated. */
export const guestWords: Readonly<Record<GuestLanguage, Words>> = {
  fr: {
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    day: '{{weekday}} {{day}}/{{month}}/{{year}}',
    contact: 'Contact',
    nothing: 'Votre programme suivra.',
    time: 'Heure',
    item: 'Programme',
    place: 'Lieu',
    seat: 'Place',
    seatAlone: 'Place {{seat}}',
    table: 'Table {{number}}',
    seatAtTable: '{{table}}, place {{seat}}',
    car: 'Voiture {{number}}',
    seatInCar: 'Voiture {{vehicle}}, place {{seat}}',
    placeInRow: 'Rang {{row}}, place {{place}}',
    fromAudience: 'Compté depuis la gauche, vu de la salle',
    fromCamera: 'Compté depuis la gauche, vu de l’appareil photo',
    fromRoom: 'Compté depuis la gauche, vu de la salle',
  },
  de: {
    weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    day: '{{weekday}}, {{day}}.{{month}}.{{year}}',
    contact: 'Kontakt',
    nothing: 'Ihr Programm folgt.',
    time: 'Uhrzeit',
    item: 'Programm',
    place: 'Ort',
    seat: 'Platz',
    seatAlone: 'Platz {{seat}}',
    table: 'Tisch {{number}}',
    seatAtTable: '{{table}}, Platz {{seat}}',
    car: 'Wagen {{number}}',
    seatInCar: 'Wagen {{vehicle}}, Platz {{seat}}',
    placeInRow: 'Reihe {{row}}, Platz {{place}}',
    fromAudience: 'Von links gezählt, vom Saal aus gesehen',
    fromCamera: 'Von links gezählt, von der Kamera aus gesehen',
    fromRoom: 'Von links gezählt, vom Saal aus gesehen',
  },
  es: {
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    day: '{{weekday}}, {{day}}/{{month}}/{{year}}',
    contact: 'Contacto',
    nothing: 'Su programa se enviará más adelante.',
    time: 'Hora',
    item: 'Programa',
    place: 'Lugar',
    seat: 'Asiento',
    seatAlone: 'Asiento {{seat}}',
    table: 'Mesa {{number}}',
    seatAtTable: '{{table}}, asiento {{seat}}',
    car: 'Vehículo {{number}}',
    seatInCar: 'Vehículo {{vehicle}}, asiento {{seat}}',
    placeInRow: 'Fila {{row}}, lugar {{place}}',
    fromAudience: 'Contado desde la izquierda, visto desde el público',
    fromCamera: 'Contado desde la izquierda, visto desde la cámara',
    fromRoom: 'Contado desde la izquierda, visto desde la sala',
  },
  ru: {
    weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    day: '{{weekday}}, {{day}}.{{month}}.{{year}}',
    contact: 'Контакты',
    nothing: 'Программа будет сообщена позднее.',
    time: 'Время',
    item: 'Программа',
    place: 'Место проведения',
    seat: 'Место',
    seatAlone: 'Место {{seat}}',
    table: 'Стол {{number}}',
    seatAtTable: '{{table}}, место {{seat}}',
    car: 'Автомобиль {{number}}',
    seatInCar: 'Автомобиль {{vehicle}}, место {{seat}}',
    placeInRow: 'Ряд {{row}}, место {{place}}',
    fromAudience: 'Счёт слева, если смотреть из зала',
    fromCamera: 'Счёт слева, если смотреть от камеры',
    fromRoom: 'Счёт слева, если смотреть из зала',
  },
  ja: {
    weekdays: ['日', '月', '火', '水', '木', '金', '土'],
    day: '{{year}}年{{month}}月{{day}}日（{{weekday}}）',
    contact: '連絡先',
    nothing: '日程は追ってご連絡いたします。',
    time: '時間',
    item: '内容',
    place: '場所',
    seat: '座席',
    seatAlone: '座席 {{seat}}',
    table: 'テーブル {{number}}',
    seatAtTable: '{{table}}　座席 {{seat}}',
    car: '車両 {{number}}',
    seatInCar: '車両 {{vehicle}}　座席 {{seat}}',
    placeInRow: '{{row}}列目　{{place}}番',
    fromAudience: '客席から見て左から数えます',
    fromCamera: 'カメラから見て左から数えます',
    fromRoom: '会場から見て左から数えます',
  },
  ko: {
    weekdays: ['일', '월', '화', '수', '목', '금', '토'],
    day: '{{year}}년 {{month}}월 {{day}}일 ({{weekday}})',
    contact: '연락처',
    nothing: '일정은 추후 안내해 드리겠습니다.',
    time: '시간',
    item: '일정',
    place: '장소',
    seat: '좌석',
    seatAlone: '좌석 {{seat}}',
    table: '테이블 {{number}}',
    seatAtTable: '{{table}}, 좌석 {{seat}}',
    car: '차량 {{number}}',
    seatInCar: '차량 {{vehicle}}, 좌석 {{seat}}',
    placeInRow: '{{row}}열 {{place}}번',
    fromAudience: '객석에서 보아 왼쪽부터',
    fromCamera: '카메라에서 보아 왼쪽부터',
    fromRoom: '홀에서 보아 왼쪽부터',
  },
  ar: {
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    day: '{{weekday}} {{day}}/{{month}}/{{year}}',
    contact: 'للاتصال',
    nothing: 'سيُرسل إليكم البرنامج لاحقًا.',
    time: 'الوقت',
    item: 'البرنامج',
    place: 'المكان',
    seat: 'المقعد',
    seatAlone: 'المقعد {{seat}}',
    table: 'الطاولة {{number}}',
    seatAtTable: '{{table}}، المقعد {{seat}}',
    car: 'السيارة {{number}}',
    seatInCar: 'السيارة {{vehicle}}، المقعد {{seat}}',
    placeInRow: 'الصف {{row}}، المكان {{place}}',
    fromAudience: 'العدّ من اليسار كما يُرى من القاعة',
    fromCamera: 'العدّ من اليسار كما يُرى من الكاميرا',
    fromRoom: 'العدّ من اليسار كما يُرى من القاعة',
  },
};
