import { smallInEnglish } from './words.ts';

const listed = `
millon million|millones million|billon trillion|billones trillion|mil thousand|miles thousands|cien hundred|ciento cent|cientos hundreds
un a|una a|dos two|tres three|cuatro four|cinco five|seis six|siete seven|ocho eight|nueve nine|diez ten|once eleven|doce twelve|trece thirteen
catorce fourteen|quince fifteen|dieciseis sixteen|diecisiete seventeen|dieciocho eighteen|diecinueve nineteen|veinte twenty|treinta thirty
cuarenta forty|cincuenta fifty|sesenta sixty|setenta seventy|ochenta eighty|noventa ninety|medio half|media half|mitad half
tercero third|tercera third|cuarto fourth|cuarta fourth|quinto fifth|quinta fifth|sexto sixth|sexta sixth|septimo seventh|octavo eighth|noveno ninth|decimo tenth
por per|porcentaje percentage|puntos points
dolar dollar|dolares dollars|euro euro|euros euros|libra pound|libras pounds|soles soles|pesos pesos|yenes yen|yuanes yuan
siglo century|siglos centuries|decada decade|decadas decades|ano year|anos years|trimestre quarter|trimestres quarters|mes month|meses months
semana week|semanas weeks|dia day|dias days|hora hour|horas hours|minuto minute|minutos minutes|segundo second|segundos seconds
kilometro kilometer|kilometros kilometers|metro meter|metros meters|centimetro centimeter|centimetros centimeters|milimetro millimeter|milimetros millimeters
milla mile|millas miles|pie foot|pies feet|hectarea hectare|hectareas hectares|tonelada tonne|toneladas tonnes|kilo kilo|kilos kilos|kilogramos kilograms
barril barrel|barriles barrels|megavatios megawatts|gigavatios gigawatts|grado degree|grados degrees
enero january|febrero february|marzo march|abril april|mayo may|junio june|julio july|agosto august|septiembre september|setiembre september
octubre october|noviembre november|diciembre december|lunes monday|martes tuesday|miercoles wednesday|jueves thursday|viernes friday|sabado saturday|domingo sunday
senor mr|senora mrs|don mr|dona mrs|doctor dr|doctora dr|presidente president|presidenta president|ministro minister|ministra minister|alcalde mayor
alcaldesa mayor|senador senator|senadora senator|gobernador governor|gobernadora governor|juez judge|jueza judge|profesor professor|profesora professor
general general|coronel colonel|capitan captain|rey king|reina queen|papa pope|director director|directora director|secretario secretary|secretaria secretary
hijo son|hermano brother|esposa wife|padre father|madre mother|autor author|autora author|cientifico scientist|cientifica scientist
norte north|sur south|este east|oeste west|ciudad city|pueblo town|numero number|total total|numero number|cantidad amount
gente people|personas people|hombres men|mujeres women|ninos children|policias police|tropas troops
`;

const table: ReadonlyMap<string, string> = new Map(
  listed
    .trim()
    .split(/[\n|]/)
    .map((pair) => pair.trim().split(' '))
    .map(([spanish = '', english = '']) => [spanish, english] as const),
);

/**
 * English for the words that figures, days, titles and phrases are told by: number, unit and small words. Folded; null for the
 * words of nouns and verbs.
 */
export const markedInEnglish = (word: string): string | null => table.get(word) ?? smallInEnglish(word);
