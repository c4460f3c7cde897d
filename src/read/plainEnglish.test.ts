import { describe, expect, test } from 'vitest';
import { isPlainEnglish } from './plainEnglish.ts';

const ENGLISH =
  'Norway and Chile agreed on Wednesday to extend their fishing accord, the Norwegian foreign ministry said. ' +
  'The two sides will meet again in Santiago in May, and talks about trade are to follow by the end of the year.';

/** The same piece of news in languages of Latin letters, many of them with words that are English ones too. */
const OTHERS: readonly (readonly [language: string, text: string])[] = [
  [
    'Dutch',
    'In de week van de top was er over de visserij een akkoord of twee te verwachten, zei het ministerie in Oslo. Ze had het in de middag bekend gemaakt, is het bericht, en de man in Den Haag was het er mee eens.',
  ],
  [
    'Afrikaans',
    'Die twee lande was dit eens dat die akkoord oor vis in die week van die top verleng is, het die man van die ministerie in Oslo gesê. Die water was warm en die wind was sterk.',
  ],
  [
    'Danish',
    'Norge og Chile har for at have fisk i havet aftalt at forlænge deres aftale, sagde ministeren i Oslo. Her var der to dage med møder for alle, men under mødet var det svært at have med at gøre.',
  ],
  [
    'Norwegian',
    'Norge og Chile ble onsdag enige om at de vil forlenge avtalen om fiske, sa departementet i Oslo. For to dager siden var det over for mange, men her har alle fått mer fisk.',
  ],
  [
    'Swedish',
    'Norge och Chile kom på onsdagen överens om att förlänga sitt avtal om fiske, sade departementet i Oslo. Man var inte van vid hot, men han fick den fart som han bad om i fem dagar.',
  ],
  [
    'Icelandic',
    'Noregur og Chile samþykktu að framlengja samning sinn um fiskveiðar, sagði ráðuneytið í Osló á miðvikudag. Fundur verður aftur í maí og er það von manna að hann verði til gagns.',
  ],
  [
    'German',
    'Norwegen und Chile haben sich am Mittwoch in Oslo auf ein Abkommen geeinigt, so das Ministerium. In der Not hat man im Winter was getan, das war gut, und die Hand blieb warm, also will man mehr.',
  ],
  [
    'French',
    'La Norvège et le Chili sont convenus mercredi de prolonger leur accord de pêche, a dit le ministère. On est as de la pause, pour cent raisons, et le train a pris des passages difficiles avant la conclusion.',
  ],
  [
    'Spanish',
    'Noruega y Chile acordaron el miércoles prolongar su acuerdo de pesca, dijo el ministerio. Has de ver a once personas más que son tan formal como él, y son de the Wall Street Journal, no me digas.',
  ],
  [
    'Portuguese',
    'A Noruega e o Chile concordaram em prolongar o acordo de pesca, disse o ministério em Oslo na quarta. Do as a sede for a mesma, os dados são como antes e a era dos for mais longos acabou.',
  ],
  [
    'Italian',
    'La Norvegia e il Cile hanno concordato di prolungare il loro accordo sulla pesca, ha detto il ministero a Oslo. Come on dire, le are sono due e per lo sale si fa a pace con i mare.',
  ],
  [
    'Romanian',
    'Norvegia are un acord cu Chile, a spus ministerul la Oslo, care are de a face cu pescuitul. Cine are carte are parte, iar the Guardian a scris ca un om are dreptul la mare for all.',
  ],
  [
    'Catalan',
    'Noruega i Xile van acordar dimecres allargar el seu acord de pesca, va dir el ministeri. Hi ha set persones que per a mi han de fer any nou amb els dos governs i no es sap com.',
  ],
  [
    'Polish',
    'Norwegia i Chile chcą, by to porozumienie o rybach trwało, to znaczy by to nie był koniec, powiedziano w Oslo. To by było to, o co od lat chodzi, a on to robi, by to nam dać.',
  ],
  [
    'Czech',
    'Norsko a Chile se dohodly, aby to platilo dál, a on to chce, to by bylo to pravé, on by to tak udělal. To je to, o co jde, by mohl on to říct, a to je ten dům.',
  ],
  [
    'Finnish',
    'Norja ja Chile sopivat keskiviikkona kalastussopimuksensa jatkamisesta, ministeriö sanoi Oslossa. He on me ja he on te, on on niin kuin on, to ja ma, ja sen jälkeen on taas kokous.',
  ],
  [
    'Hungarian',
    'Norvégia és Chile megegyezett a halászati megállapodás meghosszabbításáról, közölte a minisztérium. Is is van, a ten is, be is, me is, a had is kész, hat nap ég, men a hang is itt van.',
  ],
  [
    'Indonesian',
    'Norwegia dan Chili pada hari Rabu sepakat memperpanjang perjanjian perikanan, kata kementerian di Oslo. Air laut dan ikan ada di sana, dan kata orang the rule of law itu benar bagi semua orang di sini.',
  ],
  [
    'Tagalog',
    'Nagkasundo ang Norway at Chile na palawigin ang kasunduan sa pangingisda, at sinabi ito ng ministry of foreign affairs sa Oslo. At on the way na sila, at may at least dalawa na at the same time ay masaya.',
  ],
  [
    'Swahili',
    'Norwe na Chile zilikubaliana Jumatano kuongeza muda wa mkataba wao wa uvuvi, wizara ilisema mjini Oslo. Kwa hiyo pande zote mbili zitakutana tena na an na the na of katika mwezi wa Mei.',
  ],
  [
    'Turkish',
    'Norveç ve Şili balıkçılık anlaşmasını uzatmak üzere çarşamba günü anlaştı, dedi bakanlık. On in at ben sen o biz ile on bin at var, an an gelen at da on kilo et yer.',
  ],
  [
    'Vietnamese',
    'Na Uy va Chile hom thu tu dong y gia han thoa thuan danh bat ca, bo ngoai giao cho hay. The la the, to la to, then la then, but la but, hai ben con hop lai vao thang Nam.',
  ],
  [
    'Albanian',
    'Norvegjia dhe Kili ranë dakord të mërkurën të zgjasin marrëveshjen e peshkimit, tha ministria në Oslo. Me the se po, i the se jo, u the pak, e the mire, the se do te vije.',
  ],
  [
    'Welsh',
    'Cytunodd Norwy a Chile ddydd Mercher i ymestyn eu cytundeb pysgota, meddai y weinidogaeth yn Oslo. The of a the yn y bore, ond of yw of, ac am hyn y bu the dan y dail hen.',
  ],
  [
    'Latin',
    'Norvegia et Chilia de piscatu inter se consenserunt, ut minister dixit. Has ad res in me est sum am as at an is in te, per it in mare, et on hoc it, ex eo do more sine die.',
  ],
];

describe('what is plainly English', () => {
  test('is running English', () => expect(isPlainEnglish(ENGLISH)).toBe(true));

  test.each(OTHERS)('is no %s', (_, text) => {
    expect(isPlainEnglish(text)).toBe(false);
  });

  test('is no text that begins in another language, nor one of other letters with English in it', () => {
    expect(isPlainEnglish(`${OTHERS[0]?.[1]} ${ENGLISH}`)).toBe(false);
    expect(
      isPlainEnglish(`${'노르웨이와 칠레는 수요일 어업 협정을 연장하기로 합의했다. '.repeat(4)}${ENGLISH}`),
    ).toBe(false);
  });

  test('is nothing short: a title in English is no English text', () =>
    expect(isPlainEnglish('The Voice of the People and their Wars, by that Man')).toBe(false));
});
