/**
 * Code, Goldstein score where the code has its own, label. Scores are those usually distributed for CAMEO
 * (Goldstein 1992 scaled WEIS; CAMEO's were carried over). Checked against a published source (the Phoenix pipeline's
 * table) are 010 016 030 031 032 036 037 040-044 046 050 057 060-062 085 100 1042 110 111 120 130 160 163 190; the
 * others are from general knowledge. Labels of 101 to 108 are those of the manual of version 1.1b3; lists that are
 * handed round with data sets print older ones there (`105 demand mediation`).
 */
export const CAMEO_TABLE = `
01 0.0 make public statement
010 0.0 make statement, not specified below
011 -0.1 decline comment
012 -0.4 make pessimistic comment
013 0.4 make optimistic comment
014 0.0 consider policy option
015 0.0 acknowledge or claim responsibility
016 3.4 deny responsibility
017 0.0 engage in symbolic act
018 3.4 make empathetic comment
019 3.4 express accord
02 3.0 appeal
020 3.0 make an appeal or request, not specified below
021 3.4 appeal for material cooperation, not specified below
0211 appeal for economic cooperation
0212 appeal for military cooperation
0213 appeal for judicial cooperation
0214 appeal for intelligence
022 3.2 appeal for diplomatic cooperation, such as policy support
023 3.4 appeal for material aid, not specified below
0231 appeal for economic aid
0232 appeal for military aid
0233 appeal for humanitarian aid
0234 appeal for military protection or peacekeeping
024 -0.3 appeal for political reform, not specified below
0241 appeal for change in leadership
0242 appeal for policy change
0243 appeal for rights
0244 appeal for change in institutions, regime
025 -0.3 appeal to yield, not specified below
0251 appeal for easing of administrative sanctions
0252 appeal for easing of political dissent
0253 appeal for release of persons or property
0254 appeal for easing of economic sanctions, boycott or embargo
0255 appeal for target to allow international involvement (non-mediation)
0256 appeal for de-escalation of military engagement
026 4.0 appeal to others to meet or negotiate
027 4.0 appeal to others to settle dispute
028 4.0 appeal to others to engage in or accept mediation
03 4.0 express intent to cooperate
030 4.0 express intent to cooperate, not specified below
031 5.2 express intent to engage in material cooperation, not specified below
0311 express intent to cooperate economically
0312 express intent to cooperate militarily
0313 express intent to cooperate on judicial matters
0314 express intent to cooperate on intelligence
032 4.5 express intent to provide diplomatic cooperation such as policy support
033 5.2 express intent to provide material aid, not specified below
0331 express intent to provide economic aid
0332 express intent to provide military aid
0333 express intent to provide humanitarian aid
0334 6.0 express intent to provide military protection or peacekeeping
034 7.0 express intent to institute political reform, not specified below
0341 express intent to change leadership
0342 express intent to change policy
0343 express intent to provide rights
0344 express intent to change institutions, regime
035 7.0 express intent to yield, not specified below
0351 express intent to ease administrative sanctions
0352 express intent to ease popular dissent
0353 express intent to release persons or property
0354 express intent to ease economic sanctions, boycott, or embargo
0355 express intent to allow international involvement (not mediation)
0356 express intent to de-escalate military engagement
036 4.0 express intent to meet or negotiate
037 5.0 express intent to settle dispute
038 7.0 express intent to accept mediation
039 5.0 express intent to mediate
04 1.0 consult
040 1.0 consult, not specified below
041 1.0 discuss by telephone
042 1.9 make a visit
043 2.8 host a visit
044 2.5 meet at a "third" location
045 5.0 engage in mediation
046 7.0 engage in negotiation
05 3.5 engage in diplomatic cooperation
050 3.5 engage in diplomatic cooperation, not specified below
051 3.4 praise or endorse
052 3.5 defend verbally
053 3.8 rally support on behalf of
054 6.0 grant diplomatic recognition
055 7.0 apologize
056 7.0 forgive
057 8.0 sign formal agreement
06 6.0 engage in material cooperation
060 6.0 engage in material cooperation, not specified below
061 6.4 cooperate economically
062 7.4 cooperate militarily
063 7.4 engage in judicial cooperation
064 7.0 share intelligence or information
07 7.0 provide aid
070 7.0 provide aid, not specified below
071 7.4 provide economic aid
072 8.3 provide military aid
073 7.4 provide humanitarian aid
074 8.5 provide military protection or peacekeeping
075 7.0 grant asylum
08 5.0 yield
080 5.0 yield, not specified below
081 5.0 ease administrative sanctions, not specified below
0811 ease restrictions on political freedoms
0812 ease ban on political parties or politicians
0813 ease curfew
0814 ease state of emergency or martial law
082 5.0 ease political dissent
083 5.0 accede to requests or demands for political reform, not specified below
0831 accede to demands for change in leadership
0832 accede to demands for change in policy
0833 accede to demands for rights
0834 accede to demands for change in institutions, regime
084 7.0 return, release, not specified below
0841 return, release person(s)
0842 return, release property
085 7.0 ease economic sanctions, boycott, or embargo
086 9.0 allow international involvement, not specified below
0861 receive deployment of peacekeepers
0862 receive inspectors
0863 allow delivery of humanitarian aid
087 9.0 de-escalate military engagement
0871 declare truce, ceasefire
0872 ease military blockade
0873 demobilize armed forces
0874 10.0 retreat or surrender militarily
09 -2.0 investigate
090 -2.0 investigate, not specified below
091 investigate crime, corruption
092 investigate human rights abuses
093 investigate military action
094 investigate war crimes
10 -5.0 demand
100 -5.0 demand, not specified below
101 demand material cooperation, not specified below
1011 demand economic cooperation
1012 demand military cooperation
1013 demand judicial cooperation
1014 demand intelligence cooperation
102 demand diplomatic cooperation, such as policy support
103 demand material aid, not specified below
1031 demand economic aid
1032 demand military aid
1033 demand humanitarian aid
1034 demand military protection or peacekeeping
104 demand political reform, not specified below
1041 demand change in leadership
1042 demand policy change
1043 demand rights
1044 demand change in institutions, regime
105 demand that target yields, not specified below
1051 demand easing of administrative sanctions
1052 demand easing of political dissent
1053 demand release of persons or property
1054 demand easing of economic sanctions, boycott, or embargo
1055 demand that target allows international involvement (non-mediation)
1056 demand de-escalation of military engagement
106 demand meeting, negotiation
107 demand settling of dispute
108 demand mediation
11 -2.0 disapprove
110 -2.0 disapprove, not specified below
111 -2.0 criticize or denounce
112 accuse, not specified below
1121 accuse of crime, corruption
1122 accuse of human rights abuses
1123 accuse of aggression
1124 accuse of war crimes
1125 accuse of espionage, treason
113 rally opposition against
114 complain officially
115 bring lawsuit against
116 find guilty or liable (legally)
12 -4.0 reject
120 -4.0 reject, not specified below
121 reject material cooperation
1211 reject economic cooperation
1212 reject military cooperation
122 reject request or demand for material aid, not specified below
1221 reject request for economic aid
1222 reject request for military aid
1223 reject request for humanitarian aid
1224 reject request for military protection or peacekeeping
123 reject request or demand for political reform, not specified below
1231 reject request for change in leadership
1232 reject request for policy change
1233 reject request for rights
1234 reject request for change in institutions, regime
124 -5.0 refuse to yield, not specified below
1241 refuse to ease administrative sanctions
1242 refuse to ease popular dissent
1243 refuse to release persons or property
1244 refuse to ease economic sanctions, boycott, or embargo
1245 refuse to allow international involvement (non mediation)
1246 refuse to de-escalate military engagement
125 -5.0 reject proposal to meet, discuss, or negotiate
126 -5.0 reject mediation
127 -5.0 reject plan, agreement to settle dispute
128 -5.0 defy norms, law
129 -5.0 veto
13 -6.0 threaten
130 -4.4 threaten, not specified below
131 -5.8 threaten non-force, not specified below
1311 threaten to reduce or stop aid
1312 threaten with sanctions, boycott, embargo
1313 threaten to reduce or break relations
132 -5.8 threaten with administrative sanctions, not specified below
1321 threaten with restrictions on political freedoms
1322 threaten to ban political parties or politicians
1323 threaten to impose curfew
1324 threaten to impose state of emergency or martial law
133 -5.8 threaten with political dissent, protest
134 -5.8 threaten to halt negotiations
135 -5.8 threaten to halt mediation
136 -7.0 threaten to halt international involvement (non-mediation)
137 -7.0 threaten with violent repression
138 -7.0 threaten to use military force, not specified below
1381 threaten blockade
1382 threaten occupation
1383 threaten unconventional violence
1384 threaten conventional attack
1385 threaten attack with weapons of mass destruction
139 -7.0 give ultimatum
14 -6.5 protest
140 -6.5 engage in political dissent, not specified below
141 -6.5 demonstrate or rally, not specified below
1411 demonstrate for leadership change
1412 demonstrate for policy change
1413 demonstrate for rights
1414 demonstrate for change in institutions, regime
142 -6.5 conduct hunger strike, not specified below
1421 conduct hunger strike for leadership change
1422 conduct hunger strike for policy change
1423 conduct hunger strike for rights
1424 conduct hunger strike for change in institutions, regime
143 -6.5 conduct strike or boycott, not specified below
1431 conduct strike or boycott for leadership change
1432 conduct strike or boycott for policy change
1433 conduct strike or boycott for rights
1434 conduct strike or boycott for change in institutions, regime
144 -7.5 obstruct passage, block, not specified below
1441 obstruct passage to demand leadership change
1442 obstruct passage to demand policy change
1443 obstruct passage to demand rights
1444 obstruct passage to demand change in institutions, regime
145 -7.5 protest violently, riot, not specified below
1451 engage in violent protest for leadership change
1452 engage in violent protest for policy change
1453 engage in violent protest for rights
1454 engage in violent protest for change in institutions, regime
15 -7.2 exhibit force posture
150 -7.2 demonstrate military or police power, not specified below
151 increase police alert status
152 increase military alert status
153 mobilize or increase police power
154 mobilize or increase armed forces
155 mobilize or increase cyber-forces
16 -4.0 reduce relations
160 -4.0 reduce relations, not specified below
161 -4.0 reduce or break diplomatic relations
162 -5.6 reduce or stop material aid, not specified below
1621 reduce or stop economic assistance
1622 reduce or stop military assistance
1623 reduce or stop humanitarian assistance
163 -6.5 impose embargo, boycott, or sanctions
164 -7.0 halt negotiations
165 -6.5 halt mediation
166 -7.0 expel or withdraw, not specified below
1661 expel or withdraw peacekeepers
1662 expel or withdraw inspectors, observers
1663 expel or withdraw aid agencies
17 -7.0 coerce
170 -7.0 coerce, not specified below
171 -9.2 seize or damage property, not specified below
1711 confiscate property
1712 destroy property
172 -5.0 impose administrative sanctions, not specified below
1721 impose restrictions on political freedoms
1722 ban political parties or politicians
1723 impose curfew
1724 impose state of emergency or martial law
173 -5.0 arrest, detain
174 -5.0 expel or deport individuals
175 -9.0 use tactics of violent repression
176 attack cybernetically
18 -9.0 assault
180 -9.0 use unconventional violence, not specified below
181 -9.0 abduct, hijack, or take hostage
182 -9.5 physically assault, not specified below
1821 sexually assault
1822 torture
1823 kill by physical assault
183 -10.0 conduct suicide, car, or other non-military bombing, not specified below
1831 carry out suicide bombing
1832 carry out vehicular bombing
1833 carry out roadside bombing
1834 carry out location bombing
184 -8.0 use as human shield
185 -8.0 attempt to assassinate
186 -10.0 assassinate
19 -10.0 fight
190 -10.0 use conventional military force, not specified below
191 -9.5 impose blockade, restrict movement
192 -9.5 occupy territory
193 -10.0 fight with small arms and light weapons
194 -10.0 fight with artillery and tanks
195 -10.0 employ aerial weapons, not specified below
1951 employ precision-guided aerial munitions
1952 employ remotely piloted aerial munitions
196 -9.5 violate ceasefire
20 -10.0 use unconventional mass violence
200 -10.0 use unconventional mass violence, not specified below
201 engage in mass expulsion
202 engage in mass killings
203 engage in ethnic cleansing
204 use weapons of mass destruction, not specified below
2041 use chemical, biological, or radiological weapons
2042 detonate nuclear weapons
`;
