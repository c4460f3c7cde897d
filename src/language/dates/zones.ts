/**
 * Hours ahead of UTC of places that reports are filed from: standard time, and summer time where the place keeps
 * one. Source: general knowledge (the zones as of 2024); places whose zone changed in recent years are left out.
 */
const PLACES = `
-10 honolulu
-9/-8 anchorage
-8/-7 los angeles, san francisco, seattle, vancouver, san diego, portland, las vegas, sacramento
-7/-6 denver, calgary, edmonton
-7 phoenix
-6/-5 chicago, houston, dallas, austin, winnipeg
-6 guatemala city, san salvador, tegucigalpa, managua
-5/-4 washington, new york, united nations, boston, philadelphia, miami, atlanta, detroit, ottawa, toronto, montreal, havana, port-au-prince
-5 bogota, bogotá, lima, quito, panama city, kingston
-4 caracas, la paz, santo domingo, georgetown, port of spain, san juan
-4/-3 santiago, halifax
-3 brasilia, brasília, rio de janeiro, sao paulo, são paulo, buenos aires, montevideo
-1/0 ponta delgada
0 accra, abidjan, dakar, bamako, reykjavik, monrovia, freetown, lome, lomé, ouagadougou, nouakchott
0/1 london, dublin, edinburgh, belfast, cardiff, lisbon, lisboa
1 lagos, abuja, algiers, tunis, kinshasa, luanda, n'djamena, niamey, yaounde, yaoundé, libreville, brazzaville, cotonou
1/2 paris, berlin, brussels, geneva, rome, madrid, vienna, the hague, amsterdam, oslo, stockholm, copenhagen, warsaw, prague, budapest, belgrade, zagreb, sarajevo, skopje, tirana, pristina, ljubljana, bratislava, bern, zurich, frankfurt, munich, hamburg, strasbourg, luxembourg, milan, davos, vatican city, valletta, barcelona, marseille
2 tripoli, johannesburg, pretoria, cape town, harare, lusaka, maputo, gaborone, kigali, windhoek, khartoum
2/3 kyiv, kiev, athens, helsinki, bucharest, sofia, riga, vilnius, tallinn, nicosia, chisinau, jerusalem, tel aviv, beirut, cairo, gaza, gaza city, ramallah
3 moscow, st. petersburg, st petersburg, minsk, istanbul, ankara, baghdad, erbil, basra, riyadh, jeddah, doha, kuwait city, kuwait, manama, sanaa, aden, nairobi, addis ababa, mogadishu, kampala, djibouti, asmara, dar es salaam, antananarivo
3.5 tehran
4 dubai, abu dhabi, muscat, baku, tbilisi, yerevan, port louis
4.5 kabul
5 islamabad, karachi, lahore, peshawar, tashkent, dushanbe, ashgabat, male, malé
5.5 new delhi, delhi, mumbai, kolkata, bengaluru, bangalore, chennai, srinagar, colombo
5.75 kathmandu
6 dhaka, thimphu, bishkek
6.5 yangon, naypyitaw, rangoon
7 bangkok, hanoi, ho chi minh city, da nang, jakarta, phnom penh, vientiane
8 beijing, shanghai, hong kong, macau, macao, taipei, singapore, kuala lumpur, manila, guangzhou, shenzhen, hangzhou, ulaanbaatar, ulan bator, perth, bandar seri begawan, chongqing, tianjin, nanjing, wuhan, xiamen, urumqi, lhasa
9 seoul, busan, tokyo, osaka, hiroshima, sejong, panmunjom, incheon, kyoto, nagasaki, dili
9.5 darwin
10 brisbane, port moresby, vladivostok
10/11 sydney, canberra, melbourne, hobart
11 honiara, port vila, noumea
12 suva
12/13 wellington, auckland, christchurch
`;

const OFFSETS: ReadonlyMap<string, readonly number[]> = new Map(
  PLACES.trim()
    .split('\n')
    .flatMap((line) => {
      const blank = line.indexOf(' ');
      const hours = line.slice(0, blank).split('/').map(Number);
      return line
        .slice(blank + 1)
        .split(', ')
        .map((place): [string, readonly number[]] => [place, hours]);
    }),
);

/** The hours by which a dateline's place may be ahead of UTC; null if the place is not known. */
export const offsetsOf = (place: string): readonly number[] | null =>
  OFFSETS.get(place.toLowerCase()) ?? OFFSETS.get(place.split(',')[0]?.trim().toLowerCase() ?? '') ?? null;
