/**
 * How the months begin in English, German, French, Spanish, Italian, Portuguese, Dutch, the
 * Scandinavian languages, Polish, Czech, Turkish and Russian, folded: spreadsheets write them in the
 * language of who saved the file.
 */
const names = [
  'jan january januar janv janvier ene enero gen gennaio janeiro januari sty led oca ocak янв',
  'feb february februar fev fevr fevrier febrero febbraio fevereiro februari lut uno sub subat фев февр',
  'mar march marz mrz mars marzo marco mrt maart mart bre мар март',
  'apr april avr avril abr abril aprile kwi dub nis nisan апр',
  'may mai mayo mag maggio maio mei maj kve mayis маи мая',
  'jun june juni juin junio giu giugno junho cze cvn haz haziran июн июнь',
  'jul july juli juil juillet julio lug luglio julho lip cvc tem temmuz июл июль',
  'aug august aout aou ago agosto augustus augusti sie srp agu agustos авг',
  'sep sept september septembre septiembre set settembre setembro wrz zar eyl eylul сен сент',
  'oct october okt oktober octobre octubre ott ottobre out outubro paz rij eki ekim окт',
  'nov november novembre noviembre novembro lis kas kasim ноя нояб',
  'dec december dez dezember decembre dic diciembre dicembre dezembro des desember gru pro ara aralik дек',
];

/** Months from 1 by their folded name or its abbreviation, without a point. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
