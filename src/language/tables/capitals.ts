// Made by bench/capitals.ts from WordNet 3.1; not written by hand.
/*
WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
this database for any purpose and without fee or royalty is granted by Princeton University, provided that this notice
appears on all copies, including modifications. It is provided "as is", without warranty of any kind. The name of
Princeton University may not be used in advertising or publicity.
*/

/** A capital's names of one word, ">", and words of its country's names: a line each. */
export const capitals = `
abuja>nigeria
accra>ghana
algiers>algeria algerie
amman>jordan
amsterdam>netherlands nederland holland
ankara angora>turkey
antananarivo>madagascar
apia>samoa
ashkhabad>turkmenistan turkomen turkmen turkmenia
asmara asmera>eritrea
asuncion>paraguay
athens athinai>greece ellas
baghdad bagdad>iraq irak
baku>azerbaijan azerbajdzhan
bamako>mali
bangkok>thailand siam
bangui>central african republic
banjul>gambia
basseterre>saint kitts nevis
bayrut beirut>lebanon
beijing peking peiping>china prc cathay
belfast>northern ireland united kingdom uk britain
belgrade beograd>serbia montenegro yugoslavia jugoslavija
berlin>germany deutschland frg
bern berne>switzerland suisse schweiz svizzera
bishkek biskek frunze>kyrgyzstan kirghizia kirgizia kirghiz kirgiz kirghizstan kirgizstan
bissau>guinea bissau
bogota>colombia
brasilia>brazil brasil
bratislava pressburg pozsony>slovakia
brazzaville>congo
bridgetown>barbados
bruxelles brussels>belgium belgique
bucharest bucharesti bucuresti>romania roumania rumania
budapest>hungary magyarorszag
bujumbura usumbura>burundi
cairo>egypt
canberra>australia
caracas>venezuela
cardiff>united kingdom uk britain
castries>saint lucia
colombo>sri lanka ceylon
conakry konakri>guinea
copenhagen kobenhavn>denmark danmark
dakar>senegal
dhaka dacca>bangladesh
dimash damascus>syria
djibouti>djibouti
doha bida>qatar katar
dublin>ireland eire
dushanbe dusanbe dyushambe stalinabad>tajikistan tadzhikistan tadzhik tadjik tajik
edinburgh>scotland united kingdom uk britain
freetown>sierra leone
funafuti>tuvalu micronesia tt
gaborone>botswana
georgetown stabroek>guyana
hanoi>vietnam annam
harare salisbury>zimbabwe rhodesia
havana>cuba
helsinki helsingfors>finland suomi
honiara>solomon islands
islamabad>pakistan
jakarta djakarta>indonesia
jerusalem>israel yisrael zion sion
kabul>afghanistan
kampala>uganda
kathmandu katmandu>nepal
khartoum>sudan soudan
kigali>rwanda ruanda
kingston>jamaica
kingstown>saint vincent grenadines
kinshasa leopoldville>congo zaire
kishinev chisinau>moldova moldavia
kolonia>micronesia tt
kuwait koweit>kuwait koweit
kyyiv kiev>ukraine ukrayina
lhasa lassa>tibet thibet xizang sitsang
libreville>gabon gabun
lilongwe>malawi nyasaland
lima>peru
lisbon lisboa>portugal
ljubljana>slovenia slovenija
lome>togo
london>england united kingdom uk britain
luanda>angola
lusaka>zambia
luxembourg luxemburg>luxembourg luxemburg
madrid>spain espana
malabo>equatorial guinea
male>maldives
manama>bahrain bahrein
manila>philippines
maputo>mozambique mocambique
maseru>lesotho basutoland
mbabane>swaziland
minsk>belarus byelarus byelorussia belorussia
mogadishu mogadiscio>somalia
monrovia>liberia
montevideo>uruguay
moscow>russia
muscat masqat>oman
nairobi>kenya
nassau>bahamas
ndjamena>chad tchad
niamey>niger
nicosia>cyprus
nouakchott>mauritania mauritanie muritaniya
oslo christiania>norway norge noreg
ottawa>canada
paramaribo>suriname surinam
paris>france
prague praha prag>czech republic
praia>cape verde
pretoria>south africa
putrajaya>malaysia
pyongyang>north korea dprk
quito>ecuador
rabat>morocco maroc marruecos
reykjavik>iceland
riyadh>saudi arabia
rome roma>italy italia
roseau>dominica
sana sanaa>yemen
santiago>chile
seoul>south korea
singapore>singapore
skopje skoplje uskub>macedonia
sofia serdica>bulgaria
stockholm>sweden sverige
suva>fiji
tarawa bairiki>kiribati micronesia tt
tashkent taskent>uzbekistan uzbek
tbilisi tiflis>georgia sakartvelo
teheran tehran>iran persia
tirana>albania
tokyo tokio yeddo yedo edo>japan nippon nihon
tripoli>libya
tunis>tunisia
ulaanbaatar urga kulun>mongolia
vaduz>liechtenstein
valletta valetta>malta
victoria>seychelles
vienna>austria oesterreich
vientiane>laos
vila>vanuatu
warszawa warsaw>poland polska
washington>united states america us usa
wellington>new zealand
windhoek>namibia
yangon rangoon>myanmar burma
yaounde>cameroon cameroun
yerevan jerevan erivan>armenia hayastan
zagreb>croatia hrvatska
`;
