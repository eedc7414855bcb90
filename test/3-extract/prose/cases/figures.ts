/**
 * A sentence, then its key figures in order, parted by `;`: `qualifier value–valueTo unit noun`,
 * where what is absent is left out. The noun's words need only be among those found. All are
 * written for these tests.
 */
export const sentences: Readonly<Record<string, string>> = {
  en: `
The port handled 30,546 containers. => 30546 containers
Over 4 million people live upstream. => over 4000000 people
About 300 families moved. => about 300 families
At least 12 boats were lost. => at least 12 boats
Fewer than 50 permits were issued. => under 50 permits
The repair cost $2.5bn. => 2500000000 USD repair
The repair cost €2.5 billion in all. => 2500000000 EUR repair
Remittances reached US dollars 7.1 billion. => 7100000000 USD Remittances
The fund paid Rs. 150 crore to fishermen. => 1500000000 INR fishermen
Some 68.5% of households own a radio. => about 68.5 % households
Prices rose by 5.8 per cent. => 5.8 % Prices
Growth was 5.5–7.5 % of output. => 5.5–7.5 % output
Between $10 million and $64 million in grants was spent. => 10000000–64000000 USD grants
The share fell from 37 per cent to 21 per cent. => 37 % share ; 21 % share
There were two official visits, five hearings and 225 flag meetings. => 2 official visits ; 5 hearings ; 225 flag meetings
Only one of the 12 wells works. => only 1 wells ; 12 wells
Up to 2,000 people marched. => up to 2000 people
The station produces 175 gigawatts of power. => 175 GW power
The mine employs 1600 workers. => 1600 workers
An estimated 10.8 million people need help. => about 10800000 people
The plant emitted 250 million tonnes of carbon. => 250000000 t carbon
A 12% increase in rents was recorded. => 12 % increase rents
The number of claims dropped from 358,000 in 2016 to 111,000. => 358000 claims ; 111000 claims
Arrivals came from Samar (1,300), Leyte (900) and Cebu (700). => 1300 Samar ; 900 Leyte ; 700 Cebu
Eight members of the council resigned. => 8 members council
84 AS networks were tested. => 84 AS networks
The committee met in 2019.
It happened on 24 February 2022 at 14:30.
Resolution 2231 and Article 5 apply.
See sections 12 and 35, paragraph 4, and pages 209-218.
The case is C-311/18, the document 12143/20.
Call +41 22 555 0199 for details.
Version 2.1.3 was released.
COVID-19 and 4G came up.
The 7th session opened.
It lasted two years and three months.
One third of the fleet is idle.
The two countries agreed.
Children under the age of 18 are exempt.
The rate is 2.7 deaths per 1000 inhabitants. => 2.7 deaths
In 1981-2000 nothing changed.
The 2030 Agenda was adopted.
Tier 1 cities were chosen.
One can see why.
The error page said “404 Not Found” again.
(2020) 3 SCC 637 was cited.
`,
  fr: `
En 2016, 362 753 personnes ont traversé la mer. => 362753 personnes
Plus de 2,5 millions de personnes vivent en aval. => over 2500000 personnes
Le port compte 30 546 habitants. => 30546 habitants
Près de 18 % des ménages ont une radio. => almost 18 % ménages
Le chantier a coûté 20 M€. => 20000000 EUR chantier
Au moins douze bateaux ont coulé. => at least 12 bateaux
Une commission a remis un rapport à la ministre.
La loi n° 78-753 du 17 juillet 1978 s'applique.
L'article 13 et les points 4 et 5 sont abrogés.
Le chantier a duré deux ans.
La 2e session a eu lieu en 2015.
`,
  de: `
Im vergangenen Jahr kamen 161 900 Menschen. => 161900 Menschen
Rund 30.546 Container wurden verladen. => about 30546 Container
Der Umbau kostet 2,5 Mrd. Euro. => 2500000000 EUR Umbau
Mehr als 70 Millionen Menschen sind auf der Flucht. => over 70000000 Menschen
Nur sieben Prozent der Haushalte haben Glasfaser. => only 7 % Haushalte
Die Zahl der Anträge stieg von gut 8600 auf knapp 10 900. => over 8600 Anträge ; almost 10900 Anträge
Die zwölf Verbände des Bündnisses klagen. => 12 Verbände
Am 19. Juni 2019 tagte der Rat.
Jeder zweite Betrieb ist betroffen.
Nach § 7 Absatz 2 gilt die Richtlinie 2015/444.
Ein Drittel der Flotte liegt still.
Das dauerte zwei Jahre.
`,
  es: `
Más de 4 millones de personas viven río arriba. => over 4000000 personas
El puerto movió 30.546 contenedores. => 30546 contenedores
Cerca del 12,5 % de los hogares tiene radio. => 12.5 % hogares
La obra costó 20 millones de euros. => 20000000 EUR obra
Al menos doce barcos se hundieron. => at least 12 barcos
Un comité visitó la ciudad en 2019.
El artículo 5 de la Ley 27 entró en vigor.
La obra duró dos años.
`,
  tr: `
Nüfusun %68,5 kadarı kıyıda yaşıyor. => 68.5 % Nüfusun
Yaklaşık 30.546 konteyner yüklendi. => about 30546 konteyner
5000'den fazla site kapatıldı. => over 5000 site
Limanda 4 milyon ton yük var. => 4000000 t yük
5651 sayılı Kanun yürürlüktedir.
17.06.2010 tarihinde karar verildi.
Bir komisyon kuruldu.
Çalışma iki yıl sürdü.
`,
  ar: `
Around ٤٧٪ of the members voted. => about 47 % members
`,
};
