const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that make a capitalised run an organisation when they stand at its end, or at its start before "of" or "for". */
export const organisationWords = words(`
  Agency Airlines Alliance Army Assembly Assn Association Authority Bank Board Broadcasting Bureau Cabinet Center Centre
  Chamber Chapel Church Club College Commission Committee Communications Company Conference Congress Consortium Convention Co
  Corp Corporation Corps Council Court Department Division Embassy Enterprises Exchange Executive Federation Firm Force Forces
  Forum Foundation Fund Government Group Guard Guild Holdings Hospital House Inc Industries Institute Institution
  Laboratories Laboratory League Legion Library Limited Ltd Ministry Mission Movement Museum NATO Navy Network News
  Office Orchestra Organisation Organization Parliament Partners Party Pictures Police Press Productions Productions
  Records School Schools Senate Seminary Service Services Society Studios Studio Synod Systems Team Television
  Times Treasury Tribunal Trust Union University Watchdog Works
`);

/** Words that make a capitalised run a place when they stand at its end, or at its start ("Mount", "Lake"). */
export const placeWords = words(`
  Airport Avenue Basin Bay Beach Borough Bridge Canal Canyon Cape Castle City Coast Coastline County Creek Desert
  District Falls Forest Fort Gap Gardens Gulf Harbor Harbour Heights Hill Hills Island Islands Lake Mount Mountain
  Mountains Ocean Palace Park Peninsula Plain Plains Plateau Port Province Range Region River Road Sea Square Stadium
  State States Strait Street Territory Town Valley Village
`);

/** Titles and offices that stand before a person's name. */
export const personTitles = words(`
  Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady President Vice Prime Minister Chancellor Secretary Deputy Senator
  Sen Rep Representative Congressman Congresswoman Governor Gov Mayor Judge Justice General Gen Colonel Col Major
  Captain Capt Lieutenant Lt Sergeant Sgt Admiral Commander King Queen Prince Princess Emperor Empress Pope Bishop Archbishop
  Cardinal Saint St Reverend Rev Father Brother Sister Rabbi Imam Sheikh Sultan Khan Duke Duchess Count Baron Earl
  Ambassador Director Chairman Chairwoman Coach Quarterback Linebacker Comte Marquis Assistant Chief
`);

/** Common given names of many countries: two capitalised words that open with one are a person. */
export const givenNames = words(`
  Aaron Abdul Abraham Adam Adolf Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexei Alfred Ali Alice Alicia Amanda Amy Ana
  Anders Andre Andrea Andreas Andrew Andrey Andy Angela Ann Anna Anne Anthony Antoine Anton Antonio Archduke Arnold Arthur Ashley
  Augusto Barack Barbara Beatriz Ben Benedict Benjamin Bernard Beth Betty Bill Bob Boris Brad Brandon Brian Bruce Camille Carl Carla
  Carlos Carmen Carol Caroline Catherine Cecil Charles Charlie Charlotte Chen Chris Christian Christina Christine
  Christopher Claire Clara Claudia Colin Connie Craig Cristina Cyrus Dan Daniel Danny Dave David Deborah Demaryius Denis Dennis
  Derek Diana Diego Dina Dmitri Dmitry Don Donald Dorothy Douglas Earl Ed Eddie Edmund Eduardo Edward Edwin Elena Eli Elias
  Elisabeth Elizabeth Ellen Elmer Emily Emma Emmanuel Enrique Eric Erich Erik Ernest Ernesto Ethan Eugene Eva Evan Evelyn
  Fatima Felipe Felix Ferdinand Fernando Frances Francesco Francis Francisco Frank Franklin Franz Fred Frederick Friedrich
  Gabriel Galileo Gary Gavin Gaston Geoffrey Georg George Gerald Gerard Giovanni Giuseppe Gloria Gordon Grace Graham
  Greg Gregory Guillermo Gustav Guy Hannah Hans Harold Harry Hassan Heather Hector Heinrich Helen Henri Henry Herbert
  Herman Hermann Hillary Howard Hugh Hugo Humphrey Ian Ibrahim Ignacio Igor Irene Isaac Isabel Isabella Ivan Jack Jackie Jacob Jacques
  Jaime James Jan Jane Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jim Jimmy Joachim Joan Joao Joe
  Joel Johann Johannes John Johnny Jon Jonathan Jorge Jose Josef Joseph Joshua Juan Judith Julia Julian Julie Julio
  Justin Kamala Karen Karl Kate Katherine Kathleen Keith Kelly Ken Kenneth Kevin Kim Kurt Larry Laura Lawrence Lee Leo Leon Leonard
  Leonardo Leonid Leslie Lewis Linda Lisa Lloyd Louis Louise Lucas Lucia Lucy Ludwig Luis Luke Lyndon Madison Manuel Marc
  Marcel Marco Marcus Margaret Maria Marie Mario Mark Marta Martha Martin Mary Mateo Matt Matthew Maurice Max Maximilian
  Maya Megan Mehmet Melissa Michael Michel Michelle Miguel Mike Mikhail Mohamed Mohammad Mohammed Monica Muhammad Nancy
  Natalia Nathan Neil Nelson Nicholas Nick Nicolas Nicole Niels Nikita Nikola Nina Noah Nora Norman Olaf Oliver Olivia Omar Oscar
  Otto Pablo Pamela Patricia Patrick Paul Paula Pedro Pete Peter Peyton Phil Philip Philipp Pierre Rachel Rafael Ralph Ramon Raul
  Ray Raymond Rebecca Ricardo Richard Rick Rita Rob Robert Roberto Rodrigo Roger Roland Ron Ronald Rosa Rose Roy Rudolf Russell
  Ruth Ryan Salvador Sam Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergio Seth Sharon Silvia Simon Sofia Sophia Sophie
  Stanley Stefan Stephanie Stephen Steve Steven Stewart Stuart Susan Sylvia Teresa Terry Theodor Theodore Theresa Thomas
  Tim Timothy Toby Tom Tomas Tommy Tony Ursula Valentina Vera Victor Victoria Vincent Viktor Virginia Vladimir Walter Warren
  Wayne Wendy Wilhelm Will William Wolfgang Xavier Yuri Yusuf Zachary
`);

/** Countries, continents and US states in one word; those in two are known by their parts. */
export const countries = words(`
  Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh
  Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada
  Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Dominica Ecuador Egypt England
  Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana
  Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya
  Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar
  Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique
  Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Panama Paraguay Peru Philippines Poland
  Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan
  Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan Uganda
  Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe Palestine Tibet
  Africa America Americas Asia Europe Antarctica Oceania Eurasia
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming
  USA US UK UAE USSR
  Beijing Berlin Bogotá Boston Brasília Brussels Bucharest Budapest Cairo Caracas Chicago Copenhagen Dublin Geneva Havana Houston
  Istanbul Kyiv Lima London Madrid Manila Moscow Mumbai Nairobi Oslo Paris Prague Quito Rome Santiago Seoul Shanghai
  Stockholm Sydney Tehran Tokyo Toronto Vienna Warsaw
`);
