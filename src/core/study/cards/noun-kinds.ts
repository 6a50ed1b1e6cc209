/**
 * What the nouns of English name: each line is a kind, with the number of the line of the kind that
 * it is a kind of, counted from 0, and the nouns for it. From WordNet, of which the words with a
 * vector are kept; `npm run train:noun-kinds` writes this file. The licence of WordNet:
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy,
 * modify and distribute this software and database and its documentation for any purpose and
 * without fee or royalty is hereby granted, provided that you agree to comply with the following
 * copyright notice and statements, including the disclaimer, and that the same appear on ALL copies
 * of the software, database and documentation, including modifications that you make for internal
 * use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY
 * MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION,
 * PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY
 * PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
 * University or Princeton may not be used in advertising or publicity pertaining to distribution of
 * the software and/or database. Title to copyright in this software, database and any associated
 * documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve
 * same.
 */
export const nounKinds = `
-1 entity
0
1
2 subject
2
4 backwater
4 bay
4
7 canal
7 strait
9 dardanelles
9 bosporus
9 narrow
7 watercourse
4 estuary
14 humber
4 gulf
4 inlet
17 cove
18 lough
17 fjord
17 loch
4 lake
22 reservoir
22 bayou
22 caspian
22 baikal
22 constance
22 eyre
22 kivu
22 lagoon laguna
22 huron
22 ontario
22 tanganyika
22 okeechobee
22 pond
35 mere
22 tarn
4 main
4 ocean
39 atlantic
39 pacific
4 wallow
4 sea
43 adriatic
43 aegean
43 baltic
43 caribbean
43 marmara
43 mediterranean
4 shallow
4 stream
51 tributary
51 brook creek
51 river
54 aar aare
54 aire
54 allegheny
54 amur
54 apalachicola
54 aras
54 arauca
54 argun
54 arno
54 avon
54 bighorn
54 brahmaputra
54 brazos
54 cam
54 chattahoochee
54 clyde
54 columbia
54 danube
54 delaware
54 dnieper
54 elbe
54 euphrates
54 forth
54 ganges
54 gila
54 hudson
54 irrawaddy
54 jordan
54 kanawha
54 kasai
54 kissimmee
54 klamath
54 lena
54 limpopo
54 loire
54 madeira
54 magdalena
54 mekong
54 merrimack
54 meuse
54 mississippi
54 mobile
54 monongahela
54 neva
54 niger
54 nile
54 oder
54 orinoco
54 parana
54 pecos
54 ping
54 platte
54 potomac
54 red
54 rhein
54 rhone
54 ruhr
54 saale
54 sabine
54 seine
54 severn
54 chari shari
54 styx
54 susquehanna
54 thames
54 tiber
54 tigris
54 trent
54 tyne
54 vistula
54 volga
54 wabash
54 weser
54 willamette
54 wisconsin
54 chang yangtze
54 yellowstone
54 yukon
54 zambezi
51 rivulet
4 waterfall
135 cascade
135 niagara
135 yosemite
4 waterway
139 rapid
2 nonessential
141 adjunct
2 essential necessary necessity requirement requisite
143 must
143 need
2
146
147 underpart
147 horseback
147 withers
147 rump
147 gaskin
147
153 midriff midsection
153 waist waistline
153 loins
153 palm
153 groin
153 quick
147 dilator
147
161 lip
161 head
161 cervix neck
161 ruff
161 breast
166 bosom
161 appendage extremity
168 limb
169 foreleg
169 leg
169 crus
169 thigh
173 lap
169 arm
169 forearm
168
177 finger
178 thumb
178 pinkie pinky
177 toe
161
182
183
184 hoof
184 trotter
184 paw
183 foot pes
182 hand manus mitt
189 fist
189 hooks
161 face
192 visage
161 muzzle
147
195 concha
195 nasion
195 plexus
195
199 tubule
200 microtubule
199 vas vessel
202
203 artery
204 aorta
203 vein
206 jugular
195 passageway
208 orifice porta
209 vent
209
211 beak
212 cere
211 beak
209 anus
209 naris
216 nostril
209 rima
218 mouth
219 maw yap
208 duct
221 pore
221 umbilical
221 vagina
208 esophagus
208 sinus
208 shunt
195
228 socket
228 atrium
228 ventricle
228
232 bladder
232 cistern
232 vesicle
235 follicle
228 throat
228 armpit
195 eyeball orb
195 glans
195 valve
195
242 amygdala
242 brain
242 cortex
242 hippocampus
242 ans
195 larynx
195
249 operculum
249 frill
195
252 claw
253 talon
252 nail
255 fingernail
256 thumbnail
255 toenail
195
259 arch
259 heel
259 girdle
262 pelvis
259 spine
259 tarsus
195 costa
195 receptor
195 zona
147
269 res
269 mps
269 cns
269 tract
147 tissue
274
275 epithelium
275 flesh
275 fat
278 mons
278 tummy
275
281 cutis skin
282 scalp
281 bone
284 wishbone
284 carpal
286 capitate
284 centrum
284 cheekbone
284 collarbone
284
291 femur
291 fibula
291 tibia
284 ramus
284 phalanx
284 rib
284 kneecap
284 tooth
299 anterior
299 canine
299 incisor
299 molar
284 turbinal turbinate
284 vertebra
284 skull
284 jaw
307 jawbone jowl mandible
281 marrow
281 ligament
281 tendon
311 hamstring
281 fascia
281 granulation
275
315 tonsil
315 spleen
275 cartilage
318 meniscus
275
320 nerve
321
322 facial
322 vagus
320 pathway
275 gum
275
327 eyelid lid
327 leaflet
275
330 cornea
330 eardrum
330 meninges
333 dura
330 retina
330 tunic tunica
275 graft transplant
147 organ
338 wing
339 forewing
339 haltere
338 muscle
342
343 quadriceps
343 flexor
343 pecs pectoral
343 abdominal
343 lat
343 biceps
338 vitals
338
351 kidney
351 liver
351 heart ticker
351 stomach tum
351
356 ceras
356 lung
351 bowel gut intestine
359 colon
338
361 nose
362 snout
362 hooter
361 eye optic
361 ear
338 lingua tongue
338 gland secreter
368
369 pancreas
369
371 dug
371 tit
368
374 thyroid
374 adrenal
374 prostate
374 pituitary
338
379 nucleus
379 ribosome
338
382 genitalia genitals privates
383 pussy
382 uterus womb
382 testicle testis
382 nipple
338 penis
388 cock
147
390 antler
390 quill
390 tail
390 barbel
390 arista
390 ala
390 wattle
390
398 seta
398 sticker
398 acumen
398 fuzz
402 awn
147 lobe
147 rectum
147 shoulder
147 torso
147 chest
147 thorax
147 hip
147 abdomen belly
147 back
147 small
147 ass behind buns buttocks fanny nates posterior prat
147 buttock
147 shin
147 joint
417 stifle
417 suture
417
420
421 ankle
421 wrist
420
424 genu knee
424 elbow
420 knuckle
147
428 chin
428 brow forehead
428 cheek
146 pruning
146 fragment
433 chip fleck scrap
434 sliver splinter
433 cinder
433 ember
433 paring
438 splint
433 scraping
146 nugget
146 section
146 strip
2
444 dipole
444 radical
446 alkyl
447 ethyl
447 methyl
446 amino
446 carboxyl
446 hydroxyl
446 vinyl
444 molecule
454 nad
454
456 protein
457 gluten
457
459 glycoprotein
460 erythropoietin
459
462 hemoglobin
462 cytochrome
459 lipoprotein
465 hdl
465 ldl
457 enzyme
468 ada
468 cox
468 kinase
468 mao
468 oxidase
468 oxidoreductase
468 polymerase
468 protease
468 reductase
468 transferase
457
479 iga
479 ige
457 psa
457 proteome
457
484 actin
484 ricin
484 histone
484
488 collagen
488 gelatin gelatine
457 cytokine
457 antibody
492 monoclonal
456 carbohydrate
494
495 glucose
495 fructose
494 lactose
494 polysaccharide
499 heparin
499 cellulose
499 starch
502 arum
502 cassava
502 cornstarch
502 sago
502 amyloid
456 lipid lipide
508 fat
509
510 cracklings
510 lard
510 marbling
510 shortening
510 drippings
510 canola
508 triglyceride
508 oil
518 blubber
518 grease
518 athar attar
518 crude petroleum
522 resid
508 wax
2 variable
1 object
526
527
528 being organism
529 individual mortal person somebody someone
530 adult grownup
531 centrist moderate
531 conservative
533 capitalist
533 hardliner
533 minimalist
533 neocon neoconservative
533 reactionary ultraconservative
538 bourbon
538 blimp
533 rightist
541 monarchist royalist
533 diehard traditionalist
531 elder
531 fascist
545 nazi
546 eichmann
546 goebbels
546 goering goring
546 himmler
531 host
551 hostess
531
553 supremo
553 celebrity
555 immortal
555 luminary notability notable
553 titan
553 excellency
553 fixer
553 hierarch
553 bigwig kingpin
553 powerbroker
553 socialite
553 dignitary vip
553 worthy
531 liberal
567 neoliberal
531 militarist warmonger
531
570 ancient
570 centenarian
570 dodo fossil
570 octogenarian
570 antique
531 disarmer pacifist
531 patrician
531 professional
578 craftsman
578 critic
580 ruskin
580
582 brooks
582 frye
582 richards
582 trilling
580 tate
578 educator pedagog
588 academic
589 prof professor
588 lecturer
588
592 headmaster schoolmaster
592 headmistress
588 instructor teacher
595 tutor
595 demonstrator
595 docent
595 governess
595 missionary
600 boniface
600 cyril
600 livingstone
600 xavier
595 schoolteacher
605 scopes
588 bethune
588 braille
588 carnegie
588 gallaudet
588 hutchins
588 laney
588 mann
588 montessori
588 naismith
588 peabody
588 pitman
578 caregiver pcp
618
619 dentist
619 doc doctor physician
621 abortionist
621 extern
621 intern interne
621 quack
621
626 anesthesiologist
626 pediatrician
628 spock
626 cardiologist
626 dermatologist
626 pathologist
632 paget
626 gynecologist
626 internist
626 neurologist
636 cushing
636 freud
636 willis
626 obstetrician
626 oncologist
626 ophthalmologist
626 psychiatrist shrink
643 psychoanalyst
643 jaspers
626 radiologist
626 urologist
621 surgeon
648 amputator
648 neurosurgeon
648 beaumont
648 cowper
648 lister
648 parkinson
621 vet veterinarian veterinary
621 bruce
621 crohn
621 harvey
621 hodgkin
621 huntington
621 jenner
621 manson
621 mesmer
621 sydenham
619 inoculator vaccinator
618 nurse
666 midwife
618 apothecary pharmacist
578 attorney lawyer
669 counsel
669 barrister
669 darrow
669 hays
669 lincoln
578 librarian
675 cataloger cataloguer
675 dewey
578 practitioner
678 clinician
678 homeopath
578 publisher
681 houghton
681 luce
681 murdoch
681 ochs
578 yuppie
531 sophisticate
687 cosmopolitan
688 globetrotter
531 stoic
531 thoroughbred
530 adventurer
692 argonaut
692 daredevil madcap swashbuckler
692 mercenary
695 ninja
692 scalper
697 tout
692 casanova
530
700 aberrant
700 behemoth colossus
530 applicant
703 aspirant aspirer hopeful wannabe
703 bidder
703 claimant
706 pretender
703 petitioner requester
708 postulant
708 canvasser solicitor
703 probable
530 appointee
530
713 bourgeois
714 accountant comptroller controller
715 bookkeeper
715 cpa
714 broker
718 auctioneer
718 underwriter
718 realtor
718 stockbroker
718 syndic
714 businessman
724 amalgamator
724 arb arbitrager
724 magnate tycoon
724 industrialist
728 cooper
728 curtiss
728 deere
728 eastman
728 frick
728 heinz
728 hoover
728 opel
728 owen
728 rockefeller
728 sikorsky
724 oilman
724 supermarketeer supermarketer
724 owner proprietor
742 bookseller
742 lessor
742 innkeeper
745 hostess
742
747 hearst
747 pulitzer
747 scripps
742 restaurateur
724 concessionaire
724 syndicator
724 marks
724 stanford
724 stephenson
724 villard
724 wanamaker
724 woolworth
714 businesswoman
714 entrepreneur
714 exporter
714 importer
714 merchant
764 baker
764 butcher
764 clothier
764 grocer
764 poulterer
764 retailer
770 licensee
764 marketer seller trafficker vendor
772 huckster
772 hawker peddler
764 shopkeeper storekeeper
775 florist
775 newsagent
764 stationer
764 bargainer dealer monger trader
779 barterer
779 cutler
779 draper
779 fishmonger
779 mercer
764 venturer
764 vintner
764 harrod
714 shipper
788 consigner
714 provider supplier
790 caterer
790 distributer distributor
792 middleman wholesaler
793 swift
790 purveyor
790 recruiter
796 headhunter
790 provisioner
713 financier
799 banker
800 cashier
800 rothschild
799 baruch
799 girard
799 gresham
799 harriman
799 mellon
799 rhodes
799 vanderbilt
713 investor
810 contrarian
810 bondholder
810 depositor
810 lender
810 shareholder stockholder
713 materialist
713 moneymaker
713 profiteer
530 captor capturer
530 changer
820 normalizer
820 standardizer
530 monochromat
530 commoner
824 nobody
825 squirt
824 everyman
824 layman secular
824 plebeian
829 philistine
824 proletarian
824 rustic
832 coon
832 countrywoman
832 hillbilly
832 bucolic peasant
836 cotter
832 redneck
832 woodman
832 hick rube yahoo
530 communicator
841 alarmist
841 allegorizer
841 announcer
841 articulator
845 speaker talker verbalizer
846 telephoner
846 babbler chatterer
846 dictator
846 enquirer inquirer questioner
850 examiner tester
850 inquisitor interrogator
850 interviewer
850 pollster
846 lecturer
855 keller
846 mentioner
846 murmurer mutterer
846 narrator storyteller
859 raconteur
859 aesop
846 orator
862 haranguer
862 tully
846 reciter
846 stammerer stutterer
846 venter
846 vociferator
846 whisperer
841 affirmer asserter
841 avower
841 broadcaster
872
873 newscaster
873 sportscaster
872 murrow
872 telecaster
841 correspondent
841 gossiper
879 telltale
841 informant
881 betrayer informer
882 canary fink snitch
881 leaker
881 whistleblower
841 extoller
886 applauder clapper
841 negotiant negotiator
888 intermediary intermediator mediator
889 conciliator pacifier peacemaker reconciler
890 appeaser
889 interpreter
892 symbolizer
892 tindal tindale tyndale
889 matchmaker
888 holdout
888 representative
897
898 booker
899 impresario
900 exhibitor
900 pornographer
900 barnum
900 cody
900 ringling
898 revenuer
898 procurator proxy
898 operative
908 provocateur
908 noc
908 spy
911 infiltrator
897 alderman
897 assemblyman
897 assemblywoman
897 delegate
897 emissary
917 legate
897
919 taoiseach
919 premier
919
922 arthur
922 buchanan
922 obama
922 coolidge
922 fillmore
922 garfield
922 harding
922 jefferson
922 lbj
922 jfk kennedy
922 madison
922 mckinley
922 nixon
922 pierce
922 polk
922 reagan
922 fdr roosevelt
922 truman
922 tyler
897 debs
841 persuader
943 lobbyist
841 popularizer
841 presenter
841 propagandist
947 sloganeer
841 disseminator
841 publicist publicizer
950 advertiser advertizer
951 promoter
952 barker
950 sensationalist
841 newsman reporter
955 anchorman
841 answerer responder
957 assenter
957 equivocator
957 interviewee
841 bellower screamer
841 sender transmitter
962 spammer
841 signaler signaller
964 ringer
841 signer
841 comforter sympathizer
841 waver
841 author writer
969 abstracter
969 biographer
971 autobiographer
971 plutarch
969 coauthor
969 compiler
975 lexicographer
976 florio
976 fowler
976 worcester
969 contributor
969 drafter
969 dramatist playwright
982 albee
982 barrie
982 brecht
982 calderon
982 chekhov
982 crouse
982 decker dekker
982 euripides
982 fletcher
982 hart
982 havel
982 hellman
982 jonson
982 kaufman
982 lessing
982 lindsay
982 mamet
982 marlowe
982 middleton
982 molnar
982 osborne
982 pinter
982 pitt
982 racine
982 sartre
982 scribe
982 shakespeare
982 shepard
982 sheridan
982 sherwood
982 stoppard
982 terence
982 vega
982 webster
969 essayist
1017 elia
969 journalist
1019 columnist editorialist
1019 correspondent
1019 gazetteer
1019 photojournalist
1019 sportswriter
1019 cooke
1019 greeley
1019 steffens
969 librettist
969 lyricist
1029 gershwin
1029 hammerstein
1029 lerner
969 novelist
1033 agee
1033 alcott
1033 balzac
1033 faulkner
1033 proust
1033 zola
969 pamphleteer
969 paragrapher
969 poet
1042 bard
1042 millay
1042 sonneteer
1042 arnold
1042 auden
1042 baudelaire
1042 benet
1042 blake
1042 bradstreet
1042 brooke
1042 byron
1042 carew
1042 chaucer
1042 coleridge
1042 dante
1042 dickinson
1042 donne
1042 dryden
1042 eliot
1042 fitzgerald
1042 lorca
1042 ginsberg
1042 goethe
1042 herrick
1042 hogg
1042 horace
1042 hughes
1042 hugo
1042 ibsen
1042 jeffers
1042 jimenez
1042 keats
1042 longfellow
1042 lovelace
1042 lowell
1042 marini marino
1042 martial
1042 marvell
1042 masters
1042 milton
1042 neruda reyes
1042 noyes
1042 ovid
1042 pushkin
1042 riley
1042 sexton
1042 shevchenko
1042 sidney
1042 silverstein
1042 spender
1042 spenser
1042 symons
1042 tasso
1042 tennyson
1042 villon
1042 virgil
1042 watts
1042 wheatley
1042 whitman
1042 whittier
1042 wordsworth
1042 wylie
1042 yeats
969 polemic
969 scriptwriter
1107 screenwriter
969 speechwriter
969 aiken
969 alger
969 andersen
969 anderson
969 aragon
969 asimov
969 austen
969 baldwin
969 baraka
969 baum
969 beckett
969 borges
969 boswell
969 boyle
969 bradbury
969 burgess
969 burnett
969 burroughs
969 cabell
969 caldwell
969 camus
969 carroll
969 cervantes
969 chandler
969 cheever
969 chesterton
969 christie
969 clemens
969 cocteau
969 colette
969 collins
969 conrad
969 crane
969 cummings
969 defoe
969 dostoyevsky
969 dumas
969 ellison
969 emerson
969 farrell
969 ferber
969 fleming
969 forester
969 fuentes
969 gogol
969 golding
969 gorki gorky
969 grahame
969 graves
969 greene
969 grey
969 grimm
969 haggard
969 hammett
969 harris
969 harte
969 hasek
969 hawthorne
969 hecht
969 heinlein
969 hemingway
969 hesse
969 heyward
969 howells
969 hubbard
969 irving
969 jacobs
969 jensen
969 johnson
969 jong
969 joyce
969 kafka
969 kerouac
969 kipling
969 leonard
969 lytton
969 mailer
969 mansfield
969 mccarthy
969 melville
969 michener
969 milne
969 mitford
969 montgomery
969 munro
969 nabokov
969 nash
969 norris
969 orwell
969 pasternak
969 paton
969 percy
969 plath
969 pliny
969 poe
969 powys
969 roth
969 rousseau
969 runyon
969 rushdie
969 sade
969 salinger
969 sayers
969 schiller
969 shelley
969 sinclair
969 solzhenitsyn
969 sontag
969 spillane
969 steele
969 steinbeck
969 stephen
969 sterne
969 stevenson
969 stockton
969 stoker
969 stowe
969 sue
969 symonds
969 tagore
969 thackeray
969 thoreau
969 tolstoy
969 updike
969 verne
969 vidal
969 voltaire
969 vonnegut
969 walpole
969 warren
969 waugh
969 webb
969 wells
969 welty
969 wharton
969 wiesel
969 wilde
969 wilder
969 wilson
969 wodehouse
969 wolfe
969 woolf
969 wright
530 contestant
1253 athlete jock
1254 acrobat
1255 balancer
1254 ballplayer
1257 batsman batter hitter slugger
1257 fielder
1259 infielder
1260 backstop catcher
1260 shortstop
1259 outfielder
1263 centerfielder
1257 aaron
1257 berra yogi
1257 dimaggio
1257 gehrig
1257 mays
1257 mcgraw
1257 paige
1257 ruth
1254 basketeer
1273 forward
1274 erving
1273 robertson
1254
1277 escalader
1277 mountaineer
1279 hillary
1254 cricketer
1281 bowler
1281 hobbs
1281 hutton
1254 footballer
1285
1286 flanker
1286 quarterback
1286
1289 fullback
1289 halfback
1286 tailback
1285 rusher
1285 blocker
1285 cornerback
1285 kicker
1285 linebacker
1285 lineman
1298 snapper
1298 tackle
1285 tackler
1254 gymnast
1302 tumbler
1254
1304 gretzky
1304 orr
1254 hurdler
1254 letterman
1254 olympian
1254 pro
1254
1311 marathoner
1311
1313 bannister
1313 walker
1311 sprinter
1254 sharpshooter
1254 skater
1318 speedskater
1318 skateboarder
1254 skier
1254 goalie goalkeeper goaltender
1254 sportsman
1254 striker
1254 swimmer
1325 backstroker
1325 breaststroker
1254 swinger
1254
1329 ashe
1329 budge
1329 connolly
1329 connors
1329 evert
1329 graf
1329 laver
1329 lendl
1329 moody
1329 navratilova
1329 seles
1329 tilden
1329 wade
1254 vaulter
1254 lifter weightlifter
1254 winger
1254 mathias
1254 owens
1254 thorpe
1253 loser
1253 opponent
1253 player
1351
1352
1353 raiser
1353 declarer
1352 sharper
1352 culbertson
1351
1358 karpov
1358 kasparov
1351 golfer
1361 hacker
1361 putter
1361 hogan
1361 nicklaus
1361 palmer
1361 sarazen
1361 snead
1361 trevino
1351 grandmaster
1351 mvp
1351 playmaker
1351 scorer
1351 stringer
1253 qualifier
1253 challenger competitor contender rival
1376 champ champion
1376 comer
1376 finalist
1376 semifinalist
1253 winner
1381 medalist medallist
530 coward
1383 craven
1383 sissy
1383 hesitator vacillator waverer
530
1387 architect designer
1388 landscaper
1389 downing
1389 olmsted
1389 vaux
1388 behrens
1388 bernini
1388 breuer
1388 burnham
1388 butterfield
1388 carrere
1388 chambers
1388 garnier
1388 gaudi
1388 hastings
1388 hoffmann
1388 horta
1388 jenny
1388 kahn
1388 latrobe
1388 loos
1388 mendelsohn
1388 mills
1388 paxton
1388 pei
1388 richardson
1388 saarinen
1388 speer
1388 strickland
1388 sullivan
1388 tange
1388 thornton
1388 upjohn
1388 venturi
1388 wagner
1388 wren
1388 wyatt
1387 artist
1425 illustrator
1426 browne
1426 gibson
1426 pyle
1426 rockwell
1425 classic
1425 cartoonist
1432 goldberg
1432 nast
1432 schulz
1432 steinberg
1425 expressionist
1425 maestro master
1425 modernist
1425
1440 adapter
1441 orchestrator
1440 cantor
1440 composer
1444 songwriter
1445 carmichael
1445 cohan
1445 dylan
1445 foster
1444 barber
1444 beethoven
1444 bellini
1444 berlioz
1444 bizet
1444 bloch
1444 borodin
1444 boulez
1444 brahms
1444 bruckner
1444 chavez
1444 copland
1444 debussy
1444 delibes
1444 donizetti
1444 dvorak
1444 elgar
1444 falla
1444 franck
1444 gluck
1444 grainger
1444 grieg
1444 halevy
1444 handel
1444 handy
1444 haydn
1444 ives
1444 kern
1444 lasso
1444 loewe
1444 macdowell
1444 mahler
1444 mendelssohn
1444 monteverdi
1444 moore
1444 mozart
1444 nielsen
1444 offenbach
1444 piston
1444 poulenc
1444 prokofiev
1444 puccini
1444 rachmaninoff
1444 ravel
1444 rodgers
1444 rossini
1444 satie
1444 schnabel
1444 schoenberg
1444 schubert
1444 sessions
1444 shostakovich
1444 sibelius
1444 sondheim
1444 strauss
1444 stravinsky
1444 taylor
1444 tchaikovsky
1444 thomson
1444 varese
1444 verdi
1444 vivaldi
1444 walton
1444 weill
1440 conductor
1514 bandleader
1515 miller
1514 sousa
1514 bernstein
1514 britten
1514 fiedler
1514 ozawa
1514 toscanini
1514 walter
1440 herbert
1440 ono
1425 painter
1526
1527 albers
1527 mondrian
1526 cubist
1526 impressionist
1526
1532 orozco
1532 rivera
1526
1535 bosch
1535 caravaggio
1535 greco
1535 hals
1535 hogarth
1535 leonardo
1535 lippi
1535 raphael
1535 rembrandt
1535 renoir
1535 rubens
1535 steen
1535 titian
1535 velazquez
1535 vermeer
1526 portrayer
1526 benton
1526 cezanne
1526 chagall
1526 copley
1526 dali
1526 degas
1526 ernst
1526 fry
1526 gainsborough
1526 gauguin
1526 goya
1526 gris
1526 kirchner
1526 klee
1526 kline
1526 lichtenstein
1526 lowry
1526 manet
1526 matisse
1526 monet
1526 motherwell
1526 munch
1526 murillo
1526 parrish
1526 picasso
1526 pollock
1526 reynolds
1526 rothko
1526 sargent
1526 stella
1526 stuart
1526 sully
1526 tobey
1526 gogh
1526 warhol
1526 whistler
1526 wyeth
1425 photographer
1589 cameraman cinematographer
1589 brady
1589 lange
1589 stieglitz
1589 weston
1425
1595 hunt
1595 millais
1595 rossetti
1425 printmaker
1599 lithographer
1600 currier
1425 romantic
1425 sculptor sculpturer
1603 calder
1603 crawford
1603 epstein
1603 hoffman
1603 lin
1603 michelangelo
1603 noguchi
1603 oldenburg
1603 rodin
1603 segal
1603 taft
1425 stylist
1425 surrealist
1425 arp
1425 duchamp
1425 hirschfeld
1425 johns
1425 lear
1425 tiffany
1387 choreographer
1623 ailey
1623 ashton
1623 ivanov
1623 joffrey
1623 laban
1623 robbins
1387 couturier
1630 costumer
1630 dior
1630 versace
1387 crafter craftsman
1387 developer
1387 farmer granger
1636 agriculturist cultivator grower
1636 beekeeper
1636 planter
1636 rancher
1636 smallholder
1636 stockman
1642 breeder
1387 artificer discoverer inventor
1644 browning
1644 bushnell
1644 cartwright
1644 edison
1644 fulton
1644 gatling
1644 gillette
1644 goodyear
1644 hargreaves
1644 mauser
1644 mccormick
1644 otis
1644 sperry
1644 stanley
1644 talbot
1644 westinghouse
1644 whitney
1644 zeppelin
1387 maker shaper
1663 bookmaker
1663 brewer
1663 cobbler shoemaker
1663 confectioner
1667 hershey
1663 glassmaker
1663 hatter
1663 ironworker
1663 jeweler jeweller
1672 goldsmith
1672 silversmith
1674 revere
1663 producer
1676 krupp
1676 distiller
1676 kellogg
1663
1680 dressmaker seamstress
1680 outfitter
1680 tailor
1683 fitter
1663 perfumer
1663 steinway
1663 spinner
1663 steelmaker steelworker
1663 winemaker
1663 watchmaker
1663 sax
1387 modeler modeller
1692 tussaud
1387 conceiver mastermind originator
1694 founder
1695 cofounder
1695 colonizer
1694 groundbreaker innovator pioneer
1694 nominator
1694 proposer suggester
1387 producer
1701 filmmaker
1702 auteur
1702 hitchcock
1702 capra
1702 coppola
1702 demille
1702 disney
1702 eisenstein
1702 fellini
1702 ford
1702 godard
1702 goldwyn
1702 griffith
1702 huston
1702 korda
1702 kubrick
1702 kurosawa
1702 lee
1702 lucas
1702 pollack
1702 scorsese
1702 selznick
1702 spielberg
1702 tarantino
1702 tati
1702 truffaut
1702 visconti
1702 warner
1701 ziegfeld
530 disputant
1731 contester
1731 accuser
1731 debater
1734 disprover rebutter refuter
1734 wrangler
1731 obstructer obstructionist resister
1737 naysayer
1737 stonewaller
1731 quarreler quarreller
1731 crusader reformer reformist
1741 abolitionist
1742 douglass
1742 tappan
1741
1745 evers
1745 meredith
1745 parks
1745 wilkins
1741 dry
1741 conservationist environmentalist
1741 feminist
1752 gilman
1752 paul
1752 steinem
1741 hippie hippy hipster
1741 activist militant
1757 muhammad
1741 preservationist
1741 utopian
1741 comstock
1741 dix
1741 hus
1741 townsend
1741 wilkes
530 engineer technologist
1766
1767 mitchell
1767 whittle
1766 sapper
1766
1771 dolby
1771 marconi
1766 bessemer
1766 programmer
1766 surveyor
1776 locater locator
1766 daimler
1766 diesel
1766 eiffel
1766 junkers
1766 kettering
1766 shannon
1766 watson
530 entertainer
1785 bombshell
1785 busker
1785 attracter
1785 humorist
1789 lampooner
1789 ridiculer satirist
1791 juvenal
1789 wag
1789 marquis
1789 rogers
1789 thurber
1785 emcee
1785 performer
1798 actor histrion thespian
1799 actress
1800 starlet
1800 bankhead
1800 bergman
1800 bernhardt
1800 cornell
1800 fonda
1800 garbo
1800 gish
1800 harlow
1800 hayes
1800 hepburn
1800 jackson
1800 leigh
1800 lillie
1800 loren
1800 monroe
1800 pickford
1800 streep
1800 swanson
1800 tandy
1800 terry
1800 waters
1799 barnstormer
1799 gwynn
1799 heavy
1799 ingenue
1799 mime pantomimer
1827 marceau
1799 idol
1829 heartthrob
1799 extra
1799 understudy
1799 upstager
1799 barrymore
1799 bogart
1799 cagney
1799 chevalier
1799 depardieu
1799 drew
1799 fairbanks
1799 garrick
1799 gielgud
1799 guinness
1799 hanks
1799 harrison
1799 heming
1799 howard
1799 karloff
1799 kean
1799 lemmon
1799 lloyd
1799 lugosi
1799 marshall
1799 mitchum
1799 newman
1799 olivier
1799 poitier
1799 redford
1799 scott
1799 sellers
1799 skinner
1799 stanislavsky
1799 stewart
1799 tracy
1799 ustinov
1799 wayne
1799 welles
1798 artiste
1798 comedian comic
1869 clown
1870 harlequin
1870 jester
1870 zany
1870 kelly
1869 allen gracie
1869 joker
1869 chaplin
1869 durante
1869 fields
1869 hardy
1869 keaton
1869 groucho
1869 chico
1869 marx
1798 dancer
1885 ballerina
1885 showgirl
1885 stepper
1885 alonso
1885 astaire
1885 balanchine
1885 baryshnikov
1885 cunningham
1885 duncan
1885 jamison
1885 nureyev
1885 salome
1885 shawn
1885 shearer
1885 tharp
1885 vestris
1798 executant
1798 geek
1798 headliner
1798 juggler
1798 conjurer magician
1906 houdini
1798 interlocutor
1798 instrumentalist musician
1909 accompanist
1909 bassist
1909 cellist
1912 casals
1909 clarinetist
1914 goodman
1914 shaw
1909 guitarist
1917 hendrix
1917 segovia
1909 harmonizer
1909 harper
1909
1922 syncopator
1922 ellington
1922 hampton
1922 herman
1922 morton
1922 oliver
1922 waller
1909 keyboardist
1909 organist
1931 bach
1931 byrd
1931 purcell
1931 tallis
1909 percussionist
1936 drummer
1909 pianist
1938 hess
1938 horowitz
1938 liszt
1938 rubinstein
1938 schumann
1909 bagpiper piper
1909 domino
1909
1946 haley
1946 jagger
1946 lennon
1946 lewis
1946 mccartney
1946 morrison
1946 presley
1946 starkey starr
1909 saxophonist
1955 parker
1909 singer vocalist
1957 alto
1957 baritone
1957 basso
1957 caroler caroller
1957 chorister
1957 balladeer crooner
1963 crosby
1963 sinatra
1957 minstrel troubadour
1966 guthrie
1966 seeger
1957 hummer
1957 diva
1957 rapper
1957 soprano
1972
1973 callas
1973 pons
1972 mezzo
1976 horne
1972 lind
1972 nilsson
1972 norman
1972 sills
1972 sutherland
1957
1983 caruso
1983 domingo
1983 melchior
1983 pavarotti
1957 warbler
1957 yodeller
1957 bailey
1957 garland
1957 iglesias
1957 joplin
1957 lauder
1957 ledbetter
1957 marley
1957 orbison
1957 piaf
1957 robeson
1957 streisand
1957 vaughan
1957 williams
1909 shankar
1909 soloist
1909 trombonist
1909 trumpeter
2006 gillespie
1909 fiddler violinist
2008 joachim
2008 menuhin
1798 puppeteer
2011 henson
1798 peeler striptease stripteaser
1798 strongman
1798 burns
1785 pleaser
530 tinker
530 expert
2018 adept hotshot maven superstar virtuoso whiz whizz wiz wizard
2018 agronomist
2018 analyst
2018
2022 evans
2022 galen
2022 meissner
2022 wolff
2018 antiquarian antiquary
2018 arbiter
2018 archer bowman
2029 tell
2018
2031 advisor consultant
2032 counselor
2033 nestor
2032 rasputin
2032 tipster
2031 connoisseur
2037 aesthete esthete
2031 evaluator judge
2039 appraiser valuator
2039 arbitrator
2039
2042 authenticator
2042 grader
2042 panelist panellist
2045 juror
2042 reviewer
2047 scanner
2042 taster
2018 calculator estimator figurer reckoner
2050 actuary
2050 subtracter
2018 climatologist
2018 genealogist
2018 geographer
2055 cartographer
2018 horticulturist
2057 gardener
2058 transplanter
2057 burbank
2018
2061 adjuster
2061 coroner
2061
2064 shamus sherlock
2064 sleuth
2061
2067 scrutinizer
2067 scrutineer
2061 ombudsman
2061 wiesenthal
2018 jurist
2072 mufti
2018 campbell
2018 commentator observer
2075 annotator
2018 robert
2018 pathfinder
2078 trailblazer
2018 marksman
2080 rifleman
2080 sniper
2080 oakley
2018 specialist specializer
2084 attache
2084 criminologist
2084 nutritionist
2084 dietitian
2084 designer
2089 eames
2084 decorator
2084 meteorologist
2092 weatherman
2084 optometrist
2018 technocrat
2018 healer therapist
2096 alleviator
2096 chiropractor
2096 herbalist
2096 osteopath
2096 physiotherapist
2101 massager
2096 psychotherapist
530
2104 girl
2105 schoolgirl
2104 woman
2107 eve
2107 amazon
2107 broad
2107 cinderella
2107 flirt vamp
2107 madam
2113 madame
2107 deb debutante
2107 divorcee
2116 simpson
2107 donna
2107 eyeful
2107 geisha
2107 fille girl miss missy
2121 belle
2121 bimbo
2121 chit
2121 colleen
2121 dame
2121 lass lassie
2127 lolita
2121 maiden
2129 damsel
2121 peri
2121 tomboy
2107 girlfriend
2107 girlfriend
2107
2135 judith
2135 mccauley
2107 jilt
2107 lady
2139 begum
2107 matriarch
2107 mistress
2142 concubine courtesan
2142 braun
2142 delilah
2107 nanny nurse
2107 prostitute tart whore
2147 hustler
2107 knockout lulu stunner
2107 widow
2150 dowager
2107 wife
2152 homemaker housewife
2152 matron
2152 missis
2152 catherine
2152 hathaway
2152 rachel
2152 rebecca
2152 sarah
530 individualist
2161 loner
2162 recluse
2161 independent
2161 nighthawk
2161 nudist
530 denizen dweller habitant inhabitant
2167 asian asiatic
2168 coolie cooly
2168 mongol mongolian
2170 tatar
2168 indian
2172 assamese
2172 dravidian
2174 kota
2174 tamil
2174 telugu
2174 toda
2174 tulu
2172 gujarati
2172 kashmiri
2172 oriya
2172 punjabi
2172 maratha
2172 bohemian roma romani romany
2168 pashtun pathan
2168 manchu
2168 armenian
2168 bangladeshi
2168 bengali
2168 bhutanese
2168 burmese
2168 byzantine
2168 cambodian
2168
2195 chink
2195 hakka
2168 malay malayan
2168 hindu hindustani
2199 kshatriya
2199 rajput
2168 hmong miao
2168 indonesian
2203 sumatran
2203 papuan
2203 javanese
2168 irani iranian persian
2207 farsi
2168 iraqi
2209 hajji
2168 israelite
2211 samaritan
2168 israeli
2213 sabra
2168 japanese
2168 jordanian
2168 korean
2168 kurd
2218 peshmerga
2168 kuwaiti
2168 lao laotian
2168 lebanese
2168 malaysian
2168 maldivian
2168 nepalese nepali
2168 pakistani
2226 sindhi
2168 parthian
2168 sinhalese
2168 sherpa
2168 syrian
2168 taiwanese
2168 tajik
2168 tai thai
2168 turki
2235 turk
2236 ottoman
2235 azerbaijani
2235 kazak kazakh
2235 turkmen
2235 uighur uygur
2235 uzbek
2168 vietnamese
2168 singaporean
2168 trojan
2168 iberian
2168 timorese
2167 european
2248 slav
2249 serb serbian
2249 croat croatian
2249 cossack
2248 eurasian
2248 sahib
2248 celt
2255 gael
2248 frank
2248 visigoth
2248 albanian
2248 austrian
2248 basque
2248 belgian
2262 walloon
2248 bulgarian
2248 cypriot cypriote
2248 czechoslovak
2248 czech
2248 slovak
2248 dane
2269 zealander
2248 brit britisher briton
2271
2272 englishman
2273 burgher
2273 whig
2272 pom
2272 londoner
2277 cockney
2272 tyke
2248 saxon
2248 lombard
2248 finn
2248 latvian
2248 lithuanian
2248 frenchman frenchwoman
2285 gaul
2285 parisian
2285 breton
2248 balkan
2248 cretan
2290 minoan
2248 greek hellene
2292 dorian
2292 ionian
2292 athenian
2292 spartan
2248 thracian
2248 dutchman hollander netherlander
2248 hungarian magyar
2248 icelander
2248 irelander
2301 irishman
2302 mick mickey paddy
2301 dubliner
2248 italian
2305 etruscan
2305 roman
2305 venetian
2305 sicilian
2305 tuscan
2305 samnite
2305 florentine
2305 genoese
2305 milanese
2305 neapolitan
2305 sardinian
2248 palatine
2248 same sami
2248 liechtensteiner
2248 luxembourger luxemburger
2248 macedonian
2248 norwegian
2248 pole
2248 romanian
2248 norse scandinavian
2325 viking
2325 berserk berserker
2248 scot scotsman
2328 lowlander
2248 slovene
2248 spaniard
2331 catalan
2248 swede
2248 welsh welshman
2248 maltese
2248 german
2336 teuton
2336 jerry
2336 berliner
2336 prussian
2340 junker
2336 bavarian
2248 gibraltarian
2248 slovenian
2248 yugoslav yugoslavian
2248 dalmatian
2167 aussie australian
2167 austronesian
2348 polynesian
2349 fijian
2349 samoan
2349 tahitian
2349 tongan
2167
2354 creole
2354 latino
2354
2357 bermudian
2357 canadian
2359
2360 acadian
2361 cajun
2360 canuck
2359 quebecois
2357
2365 guatemalan
2365 honduran
2365 mexican
2368 chicano
2368 taco
2368 mexicano
2365 nicaraguan
2372 contra
2365 panamanian
2354
2375 argentinian
2375 bolivian
2375 brazilian
2375 chilean
2375 colombian
2375 ecuadoran ecuadorian
2375 salvadoran
2375 guyanese
2375 paraguayan
2375 peruvian
2375 quechua
2375 uruguayan
2375 venezuelan
2354 mesoamerican
2354
2390 bahamian
2390 barbadian
2390 cuban
2390 haitian
2390 jamaican
2167 american
2396 alaskan
2396 arizonan
2396 bostonian
2396 californian
2396 carolinian
2396 connecticuter
2396 floridian
2396 georgian
2396 hoosier
2396 iowan
2396 kansan
2396 marylander
2396 wolverine
2396 minnesotan
2396 oklahoman sooner
2396 oregonian
2396 texan
2396 vermonter
2396 virginian
2396 washingtonian
2396 badger
2396 appalachian
2396 southerner
2396 hispanic
2420 criollo
2396 tory
2396 yank yankee
2423 federal
2167 borderer
2167 cottager
2167 easterner
2167 hittite
2167 islander
2167 marcher
2167 northerner
2167 occidental
2167 occupant occupier resident
2433 coaster
2433 colonial
2433 housemate
2433 inmate
2433 outlier
2433 sojourner
2433 suburbanite
2433 towner
2167 earthling
2167 trinidadian
2167 villager
2167 westerner
530 aboriginal aborigine indigen indigene native
2446 mauritian
2446 filipino
2448 moro
2448 tagalog
2446 russian
2451 mari
2451 siberian
2451 chechen
530 innocent
2455 virgin
530 intellectual
2457 alchemist
2457 decoder
2459 cryptographer
2457 expounder
2457 genius
2462 prodigy
2457 highbrow
2457 mentor
2465 sage
2466 mahatma
2466 caspar gaspar
2457 bookman scholar
2469 alumna alumnus graduate
2469 bibliographer
2469 historian
2472 chronicler
2472 carlyle
2472 durant
2472 franklin
2472 gardiner
2472 gibbon
2472 herodotus
2472 livy
2472 macaulay
2472 maitland
2472 mcmaster
2472 schlesinger
2472 stubbs
2472 tacitus
2472 woodward
2469 humanist
2488 murray
2488 philologist
2490 humboldt
2490 tolkien
2490 verner
2469 pundit savant
2469 islamist
2469 licentiate
2469 musicologist
2469 scholastic
2498 purist
2469 philosopher
2500 eclectic
2500 ethicist
2500 heidegger
2500 moralist
2504 egalitarian
2504 elitist
2504 utilitarian
2500 naturalist
2500
2509 calvinist
2510 huguenot
2509 determinist
2500 realist
2513 pragmatist
2500 sophist
2500 stoic
2500 aristotle
2500 bentham
2500 berkeley
2500 comte
2500 confucius
2500 derrida
2500 dietrich
2500 hartley
2500 hegel
2500 herder
2500 hobbes
2500 hume
2500 kant
2500 kierkegaard
2500 locke
2500 maimonides
2500 nietzsche
2500 perry
2500 plato
2500 popper
2500 quine
2500 reid
2500 socrates
2500 spencer
2500 steiner
2500 thales
2500 weil
2500 whitehead
2500 wittgenstein
2500 zeno
2469 reader
2469 generalist
2469 shakespearean
2469 theologian theologizer
2550 futurist
2550 aquinas
2550 augustine
2550 barth
2550 bede
2550 eck
2550 eckhart
2550 edwards
2550 erasmus
2550 gregory
2550 hopkins
2550 loyola
2550 jansen
2550 jerome
2550 knox
2550 luther
2550 origen
2550 wycliffe
2469 valedictorian
2469 crichton
2469 malone
2457 doubter skeptic
2572 pessimist
2457 specifier
2457 synthesizer
2457 theoretician theorist theorizer
2457 thinker
2457
2578 classifier
2578 ponderer ruminator
2578 arranger organizer
2581 coordinator
2581 systematizer systemizer
2578 philosophizer
2578 solver
2578 reasoner
2578 speculator
2457 seer
2588 anticipant anticipator
2588 diviner
2590 oracle prophesier prophet
2591 augur
2591 cassandra
2588 fantast
2588 forecaster predictor prognosticator soothsayer
2595 astrologer
2595 sibyl
2457 wonderer
530 juvenile
2599 preteen
2599 adolescent teen teenager
2601 mod
2599 child kid minor youngster
2603 brat
2603 kiddie kiddy
2603 orphan
2603 kindergartener kindergartner preschooler
2603 silly
2603 toddler yearling
2603 urchin
2610 throwaway
2603 waif
2599 youth
530 lover
2614 adorer
2615 fancier
2615 suitor
2615 worshiper
2614 beloved dear dearest
2614 betrothed
2620 fiance
2620 fiancee
2614 darling
2614 idolizer
2614 petter
2614 romeo
2614 steady sweetheart
2627 valentine
530 leader
2629
2630 clergyman reverend
2631 acolyte
2631 archdeacon
2631 chaplain
2634 padre
2631 churchman cleric ecclesiastic
2636 ordainer
2636 absolver
2636 pluralist
2631 curate minister parson pastor rector
2631 domine dominie
2631 officiant
2631 postulator
2631 preacher sermonizer
2644 evangelist gospeler gospeller revivalist
2645 televangelist
2645 graham
2645 mcpherson
2644 bunyan
2631 priest
2650 prelate primate
2651 inge
2651 richelieu
2651 tutu
2651 usher
2650 bishop
2656 archbishop
2657 metropolitan
2657 anselm
2657 becket
2656 cardinal
2656 diocesan
2656 exarch
2656 primus
2656 suffragan
2656 ambrose
2656 eusebius
2656 ignatius
2656 martin
2656 nicholas
2650 confessor
2650 monsignor
2650 priestess
2650 vicar
2650 dominic
2631 shepherd
2631 beecher
2631 wesley
2630 patriarch
2630 pontiff pope
2680 borgia
2680 hildebrand
2680 bruno
2680 odo
2630 priest
2685 druid
2685 lama
2685 shaman
2685 ezra
2630 rabbi
2690 hillel
2629 aristocrat
2692 baronet bart
2692 brahman brahmin
2692
2695 noblewoman
2696 baroness
2696 countess
2696 duchess
2695
2700
2701 anne
2701 elizabeth
2701 victoria
2700 cleopatra
2700 isabella
2695
2707 boleyn
2707 parr
2707 seymour
2695 diana
2692 highness
2692
2713 cavalier
2713 knight
2715 templar
2715 geraint
2713 noble nobleman
2718 baron
2718 grandee
2718 marquess
2718
2722 duke
2722 earl
2724 montfort
2722 astor
2722 cornwallis
2718 sire
2718 thane
2718 viscount
2718 mortimer
2692 prince
2732 archduke
2732 dauphin
2732 maharaja
2732 albert
2732 cyrus
2732 philip
2732 rupert
2692 princess
2740 dido
2692 raja rajah
2692 rani
2629 bellwether
2629 convener
2629 chieftain
2629 demigod superman
2629 employer
2748 boss
2748
2750 postmaster
2750 spymaster
2629 inspirer
2629 guide
2629 chief
2755
2756 commissioner
2756 dci
2756 prefect
2756 triumvir
2756 raffles
2756 stuyvesant
2755 administrator
2763
2764 dean
2764 provost
2763 director manager
2763 executive
2768
2769 ceo
2769 cfo
2769 insider
2769 president
2768 chancellor
2768 gore
2763 hosteller hotelier
2776 ritz
2755 capo
2755 secretary
2779 undersecretary
2629
2781
2782 geronimo
2782 hiawatha
2782 joseph
2782 powhatan
2781 rolf rollo
2629 imam
2629 initiator
2789 aggressor
2629
2791 bridges
2791 haywood
2791 hoffa
2791 jones
2791 walesa
2629 lawmaker
2797 legislator
2798 backbencher
2798 congressman congresswoman
2800 rep
2798 filibuster
2798 parliamentarian
2798 senator
2804 clinton
2804 fulbright
2797 promulgator
2797 draco
2629 malik
2629 warlord
2629 misleader
2629 hero
2812 armin hermann
2629 pol politico
2814 campaigner candidate nominee
2815 spoiler
2814 communist
2814 demagogue
2814 democrat
2814 federalist
2814 republican
2814 socialist
2822 communist
2823
2824 lenin
2824 trotsky
2823 revisionist
2823 stalin
2822 fabian
2822 leftist
2822 castro
2822 engels
2814 solon statesman
2833 thatcher
2833 acheson
2833 adenauer
2833 arafat
2833 ataturk
2833 augustus octavian
2833 balfour
2833 begin
2833 bismarck
2833 blair
2833 brandt
2833 brezhnev
2833 brutus
2833 burke
2833 cassius
2833 chamberlain
2833 chesterfield
2833 disraeli
2833 gandhi
2833 gladstone
2833 gorbachev
2833 jinnah
2833 kaunda
2833 khrushchev
2833 konoe
2833 kruger
2833 machiavelli
2833 meir
2833 mitterrand
2833 molotov
2833 more
2833 mubarak
2833 nasser
2833 nehru
2833 ortega
2833 putin
2833 rockingham
2833 sadat
2833 schmidt
2833 seneca
2833 smith
2833 suharto
2833 sukarno
2833 tito
2833 vargas
2833 kingmaker warwick
2814 barkley
2814 bradley
2814 bryan
2814 douglas
2814 moynihan
2814 peel
2814 seward
2629 politician
2887 governor
2888 margrave
2888 nawab
2888 viceroy
2629 chairman chairperson chairwoman
2629 spearhead
2629 superior
2894 supervisor
2895 kazan
2895 boss foreman honcho
2897 baas
2895 overseer superintendent
2895 monitor proctor
2629 torchbearer
2629 trainer
2902 coach manager
2903 stengel
2902 handler
2905 tamer
2629 husain husayn hussein saddam
2629 masoud
2629 gaddafi
530 male
2910 bloke chap cuss fella fellow lad
2910 macho
2910 boy
2913 sonny
2913 schoolboy
2913 brownie
2910 man
2917 adam
2917 cain
2917 seth
2917 babu
2917 bachelor
2917 bey
2917 beau boyfriend swain
2917 bull
2917 dandy gallant
2926 macaroni
2917 castrate eunuch
2917 buster dude
2917 geezer
2917 gentleman
2931 don
2931 gent
2917 guy hombre
2917 herr
2917 hunk
2917 ironman
2917 ironside
2917 adonis
2917 monsieur
2917 ponce
2917 shaver
2917 shem
2917 sir
2917 stiff
2917 stud
2917 tarzan
2917 widower
530
2949 exchanger
2949 payer remunerator
2951 paymaster
2951 taxpayer
2953 ratepayer
2951 renter tenant
2955 leaseholder lessee
2955 boarder
2949 treasurer
530 national
2959 citizen
2960 civilian
2960 freeman
2962 freedman
2960 repatriate
2960 elector voter
2959 compatriot
2966 countryman
2959 nationalist patriot
2968 patrioteer
530
2970 blasphemer
2970 atheist
2970 gentile heathen infidel pagan
2970 nihilist
530
2975 deadhead
2975 loafer
2977 mope
2977 laggard trailer
2979 lingerer loiterer
2979 potterer putterer
2979 straggler
2977 daydreamer
2983 stargazer
2983 escapist
2977 loon
2977 slacker
2977 sunbather
2975 retiree
2989 emeritus
2975 vacationer
2991 camper
2991 weekender
530 equal peer
2994 associate
2995 affiliate
2995 bedfellow
2995 cooperator partner
2995 colleague
2995 member
3000 freemason
3000 regent
3000 councillor
3003 councilman
3003 councilwoman
3000 homeboy
3000 inductee
3000 joiner
3000 tribesman
2995 participant
3010 attendee
3011 conventioneer
3011 partygoer
3010 discussant
3010 groom
3010 masquerader
3010 partaker sharer
3010 retreatant
2995 mate teammate
2994 contemporary
2994 gangsta
2994 reliever
3022 alternate replacement surrogate
2994 successor
530 beholder observer perceiver
3025 attender auditor listener
3025 motile
3025 noticer
3025 spectator viewer watcher
3029 browser
3029 bystander
3029 eyewitness
3029 gawker
3029 moviegoer
3029 onlooker
3029 theatergoer
3029 snoop
3029 voyeur
3025 visualizer
3025 witness
3040 attester
3040 deposer testifier
530 forerunner
3043 predecessor
530 primitive
3045 barbarian savage
3046 cannibal
530
3048 christian
3049 adventist
3049 goy
3049 protestant
3052 anabaptist
3053 mennonite
3054 amish
3052 baptist
3052 congregationalist
3052 nonconformist
3052 anglican
3052 episcopalian
3052 methodist
3061 wesleyan
3052 pentecostal
3052 presbyterian
3052 puritan
3049 quaker
3066 penn
3049 catholic
3049
3069 andrew
3069 judas jude
3069 levi matthew
3069 peter
3069 simon
3049
3075 luke
3075 patrick
3049 communicant
3049 titus
3048 moslem muslim
3080 jihadist
3080 shiite
3080 sunni
3080 moor
3080 hakeem
3080 hakim
3080 mujahid
3080 mulla mullah
3080 sufi
3080 wahhabi
3080 fatima
3048 buddhist
3048
3093 swami
3093 chela
3093 sadhu
3048 abstainer ascetic
3048 anointer
3048 believer worshipper
3099 mystic
3100 buddha
3100 boehm boehme
3099 hadji haji
3048 celibate
3048 churchgoer
3105 congregant
3105 parishioner
3048 missioner
3108 marquette
3108 schweitzer
3108 serra
3048 oblate
3048 nazarene
3048 novice
3048 wiccan
3048 parsi
3048 penitent
3048 supplicant
3048
3119 amos
3119 daniel
3119 elijah
3119 ezekiel
3119 isaiah
3119 jeremiah
3119 joel
3119 jonah
3119 malachi
3119 manes
3119 micah
3119 mohammad mohammed
3119 mormon
3119 moses
3119 nahum
3119 samuel
3048 religious
3136 friar
3137 carmelite
3137 dominican
3137 franciscan
3137 augustinian
3136 monastic monk
3142 cistercian
3142 mendel
3136 benedictine
3136 jesuit
3136 nun
3147 teresa theresa
3136 hermit
3136 superior
3150 abbess
3151 bridget
3150 abbot
3153 abbe
3150 prior
3136 merton
3048
3157 ayatollah
3157 guru
3157 mahdi
3157 joshua
3157 khomeini
3157 nanak
3157 russell
3157 seton
3048 sacrificer
3048 eddy
530
3168 bisexual
3169 androgyne hermaphrodite
3168 foodie gastronome gourmet
3168 erotic
3168 corinthian playboy
3168 wanton
530 traveler traveller
3175 absentee
3176 awol
3176 defaulter
3176 exile expat expatriate
3179 refugee
3175 arriver
3181 latecomer
3181 newcomer
3175 astronaut cosmonaut
3184 spacewalker
3184 armstrong
3184 gagarin
3184 glenn
3175 bearer carrier
3175 interloper intruder trespasser
3190 crasher
3190 encroacher invader
3190 penetrator
3190 prowler
3190 pusher thruster
3190 stranger
3196 outsider
3175 flier
3175
3199 chaser pursuer
3199 shadower
3175 alien foreigner outlander
3202 deportee
3202 gringo
3202 import
3175 courier messenger
3206 conveyer conveyor
3206 herald
3175 migrant migrator
3209 departer goer
3209 emigrant emigre
3209 evacuee
3209 immigrant
3209 colonist settler
3214 pioneer
3215
3216 boone
3216 crockett
3215 burk
3215 bowie
3215 chapman
3214 homesteader nester squatter
3214 endicott
3214 hutchinson
3214 standish
3214 winslow
3175 motorcyclist
3175
3228 advancer
3228 ascender
3228 descender
3231 rappeller
3228 walloper
3228 puller
3228 transferer
3228 traverser
3175 musher
3175 passenger
3238 hitchhiker
3238 stowaway
3175 pedestrian
3241 hiker
3242 backpacker
3241 parader
3244 pivot
3241 passer passerby
3241 rambler
3241 saunterer stroller
3241 staggerer totterer
3241 stalker
3241 swaggerer
3175 rider
3252 equestrian horseman
3253 jockey
3253 roughrider
3252 pedaler pedaller
3256 bicycler bicyclist biker cyclist
3257 merckx
3175 jogger
3175 surfboarder surfer
3175 holidaymaker tourist
3261 sightseer
3175 transient
3175 trekker
3175 visitant visitor
3265 caller
3265 guest invitee
3267 houseguest
3175 voyager
3175 rover wanderer
3270 nomad
3271 bedouin
3271 hun
3271 saracen
3271 scythian
3270 drifter vagrant
3276 sundowner
3276 bum hobo tramp
3175 pilgrim
3175 polo
530 unfortunate
3281 amputee
3281 desperate
3281 homeless
3281 jinx
3281 languisher
3281
3287 bankrupt insolvent
3287 dud
3287 underdog
3281 maroon
3281 lamenter mourner sorrower
3292 pallbearer
3281 castaway outcast pariah
3294 heretic
3294 untouchable
3281 pauper
3297 beggar
3298 panhandler
3297 derelict
3281 captive prisoner
3301 convict
3302 lifer
3302 trusty
3301 detainee
3301 hostage
3301 internee
3301 pow
3281 sufferer
3309 consumptive
3309 convalescent
3309 depressive
3312 melancholic
3309 diabetic
3309 epileptic
3309 hemophiliac
3309 incurable
3309 invalid
3309 lazar leper
3309 lunatic madman maniac
3320 crazy looney loony
3309 neurotic
3322 claustrophobe
3322 hysteric
3322 obsessive
3322 psychopath sociopath
3309 psycho psychotic
3327 paranoid
3327 schizophrenic
3309 rheumatic
3309 vomiter
3281 subsister survivor
3281 victim
3333 casualty
3333 chased pursued
3333 martyr
3336 shaheed
3333
3338 george
3338 lawrence
3333 wretch
3333 prey quarry target
3333 scapegoat
3281 blubberer
530
3345
3346 aggravator
3346 alienator
3346 anathema
3346 bastard prick
3346 bore
3346 creep spook weirdo
3346 roaster
3346 cynic
3354 depreciator detractor disparager
3355 defamer libeler maligner slanderer vilifier
3355 mudslinger
3346
3358 egomaniac
3358
3360 grandstander
3360 hotdog
3346 grabber
3346 crank
3364 hothead
3364 misanthrope
3366 misogynist
3346 fiend ogre
3346 oppressor
3369 authoritarian
3370 disciplinarian
3371 stickler
3369 switcher
3369 tormenter tormentor
3374 harasser
3374 cuss pesterer
3374 tantalizer
3369 torturer
3346 goth
3346 bum lowlife skunk
3346 nag scold
3346
3382 exploiter
3382 hog
3382 monopolist monopolizer
3382 narcissist
3382 opportunist
3387 carpetbagger
3346 sneak
3346 snob
3346
3391 shrew
3391 hellcat vixen
3346 junior
3346 upstart
3346 sloven
3396 litterer
3396 slut
3346 complainer whiner
3346 worm
3345 annoyer tease
3345 troublemaker
3402 agitator fomenter
3402 disturber
3402 badgerer heckler
3402 inciter instigant instigator provoker
3406 ringleader
3402 blusterer
3402 prankster trickster
3402 rioter
3345 undesirable
3345 scoundrel villain
3412 cad hound
3413 perisher
3412 rascal rogue
530
3416 drudge hack
3416 illiterate
3416 incompetent
3419 blunderer
3419 slouch
3416 beginner initiate
3422 apprentice prentice
3422 cub rookie
3422 fledgling freshman newbie newcomer
3425 recruit
3422 trainee
3427 cadet
3428 midshipman
3416 tinkerer
530 worker
3431 caster
3431 assistant helper
3433 coadjutor
3433 accomplice
3433 auxiliary
3433 attendant
3437 batman
3437 bridesmaid
3437 caddie
3437 checker
3437 courtier
3442 raleigh
3437
3444 minder
3444 guide
3437 esquire
3437 gillie
3437 lifeguard lifesaver
3437 orderly
3437 rocker
3437 squire
3437 stewardess
3437 arouser
3433 facilitator
3433 enforcer
3433 mannequin
3457 supermodel
3433 lovely
3433
3460 paralegal
3460 paramedic paramedical
3433 secretary
3463 receptionist
3433 subordinate subsidiary underling
3465 cog
3431 beater
3431 bleacher
3431 waterman
3469 canoeist paddler
3469 rower
3469 punter
3431 accumulator
3473 gardner
3431 cornhusker
3431
3476 charioteer
3476 teamster
3476 wagoner
3431 employable
3431 employee
3481 barman bartender
3482 tapper
3481 clerk
3484 sorter
3481 scrivener
3481
3487 newsboy
3487 iceman
3487 mailman postman
3481
3491 busboy
3491 server waiter
3493 sommelier
3493 waitress
3495 bunny
3481 groundskeeper
3481 hire
3481 earner
3499 breadwinner
3481 caseworker
3481 registrar
3481 salesperson
3503 saleswoman
3503 salesman
3505 pitchman
3481 spotter
3481 staffer
3481 stagehand
3509 shifter
3481 sweeper
3481 railroader
3481 typist
3481 workman
3514 excavator
3514 blaster
3514 laborer
3517 cropper sharecropper
3517 bracero
3517 digger
3517 gravedigger
3517
3522 farmhand
3523 harvester reaper
3524 vintager
3523 waterer
3522 drover
3527 shepherd
3522 cowboy
3529 vaquero
3529 cowgirl
3529 gaucho
3517 gypsy itinerant
3533 swagger
3517 faller feller logger lumberjack
3517 miner
3536 collier
3536 prospector
3517 porter
3517 sawyer
3517 sprayer
3517 docker loader stevedore
3517 wrecker
3514 lacer
3514 mover
3514 packer
3514 warehouser
3431 freelance freelancer
3431 hanger
3431 moonlighter
3431 oiler
3431 trimmer
3431
3553 breaker
3553 cutter
3431 scab
3431 scrubber
3431 seasonal
3431 servant
3559 domestic
3560 housekeeper
3560 housemaid maid
3559 familiar
3559 lackey
3559
3565 butler
3565 valet
3559 menial
3431 shoveler shoveller
3431
3570 armorer
3570 aeronaut airman aviator
3572 pilot
3573 dogfighter
3572 bennett
3572 cochran
3572 doolittle
3572 earhart
3572 lindbergh
3570 balloonist
3570 slaughterer
3570 calligrapher
3570 minter
3570 cook
3584 chef
3584 cooky
3584 salter
3584 seasoner
3570 artisan journeyman
3589 bookbinder
3589 bricklayer
3589 thomas
3589 glazer
3589 hairdresser
3589 luthier
3589 machinist mechanic
3589 stonemason
3589 paperer
3589 plumber
3589 potter
3600 wedgwood
3589 roofer
3589 stuffer
3589 weaver
3589 welder
3589 woodworker
3606 carpenter
3589
3608 shipbuilder
3608 wainwright
3570 draftsman
3570 dyer
3570 editor
3613 redact reviser rewriter
3614 abbreviator abridger
3613 howe
3570 electrician
3570 engraver
3570 fisher fisherman
3619 trawler
3570 framer
3570 fumigator
3570 galvanizer
3570 gilder
3570 harpooneer harpooner
3570 hunter huntsman
3626 falconer
3626 tracker
3626 trapper
3626 nimrod
3570 indexer
3570 laminator
3570 repairer
3633 repairman
3634 mechanic
3634 handyman
3634 troubleshooter
3570 undertaker
3638 embalmer
3570 functionary official
3640 apparatchik
3640 appointee
3640 bailiff
3640 bureaucrat
3644 pilate
3644 assessor
3640 enumerator
3640 deacon
3648 deaconess
3640 commissar
3640 diplomat
3651 ambassador
3651 consul
3651 envoy
3651 nuncio
3651 plenipotentiary
3651 bunche
3651 dulles
3651 genet
3651 jay
3651 kennan
3651 kissinger
3651 waldheim
3640 holdover
3640 incumbent
3640 invalidator
3640 judge
3667
3668 burger
3668 ellsworth
3668 fuller
3668 rehnquist
3668 rutledge
3668 vinson
3668 waite
3667 doge
3667 magistrate
3667 ordinary
3667 qadi
3667 trier
3667 samson
3640 licenser
3640 notary
3640 officeholder
3640 fed
3640 provincial
3640 prosecutor
3640 rapporteur
3640 vizier
3570 optician
3570
3691 varnisher
3691 letterer
3570 perfecter
3570 plasterer
3570 pressman printer
3696 setter typographer
3696 proofreader
3696 bradford
3696 gutenberg
3570 refiner
3570 preserver refinisher renovator restorer
3570 riveter
3570 router
3570 crewman sailor
3705 gob mariner seafarer seaman
3706 helmsman
3706
3708 kidd
3708 mate
3708 privateer
3711 hawkins
3708 navigator
3706 whaler
3705 yachtsman
3705 selkirk
3570 serviceman
3717 cannoneer gunner
3717 submariner
3717 commando
3717 conscript draftee
3717
3722
3723 private
3723 recruit
3722 soldier
3726 gurkha
3726 anzac
3726 fodder
3726
3730 dragoon
3730 hussar
3730 lancer
3726 trooper
3726 johnny rebel
3726 guardsman
3726 highlander
3726 infantryman
3738 fusilier
3738 grenadier
3738 doughboy
3738 musketeer
3726 legionary
3726 militiaman
3744 minuteman
3726 paratrooper
3726 peacekeeper
3726 pistoleer
3726 reservist
3726 carbineer
3726 territorial
3726 wac
3726 bayard
3726 higginson
3726 lafayette
3726 hotspur
3726 peron
3726 smuts
3717 marine
3717 officer
3760 adjutant aide
3760
3762 quartermaster
3762 dreyfus
3760 commandant commander
3760
3766
3767 captain
3767 colonel
3767
3770 brigadier
3770 general
3772 anthony antonius antony
3772 bragg
3772 burnside
3772 caesar
3772 churchill
3772 clive
3772 cromwell ironsides
3772 cumberland
3772 custer
3772 dayan
3772 demetrius
3772 dowding dowdy
3772 eisenhower ike
3772 eugene
3772 franco
3772 garibaldi
3772 groves
3772 hannibal
3772 hindenburg
3772 hooker
3772 johnston
3772 josephus
3772 macarthur
3772 bonaparte napoleon
3772 ney
3772 pershing
3772 pickett
3772 pompey
3772 powell
3772 saxe
3772 scipio
3772 sherman
3772 stilwell
3772 wavell
3772 wellington
3772 zhukov
3767 lieutenant
3767 major
3767
3811 kitchener
3811 rommel
3766
3814 ensign
3814 captain
3814 commodore
3814 admiral
3818 bligh
3818 nelson
3818 yamamoto
3760
3822 decatur
3822 farragut
3822 mahan
3822 nimitz
3760
3827 bombardier
3827 corporal
3827 sergeant
3717 noncombatant
3717 striper
3717 veteran
3833 legionnaire
3717 veteran
3717 voluntary volunteer
3570 metalworker
3837 blacksmith
3838 horseshoer
3837 forger
3570 technician
3841 techie
3841 webmaster
3570 tuner
3570 vulcanizer
3431 solderer
3431 splitter
3431 teaser
3431 temp temporary
3431 thrower
3431 topper
3431 unionist
3431 vigilante
3431 washer
3431 wiper
530 african
3856 algerian
3856 angolan
3856 bantu
3859 hutu
3859 chiluba
3859 tutsi
3859 shona
3856 burundian
3856 cameroonian
3856 carthaginian
3856 chadian
3856 congolese
3856 egyptian
3869 copt
3869 theban
3869 nubian
3856 ethiopian
3873 eritrean
3856 ewe
3856 fulani
3856 gabonese
3856 kenyan
3856 liberian
3856 libyan
3856 madagascan
3856 malawian
3856 malian
3856 mauritanian
3856 moroccan
3856 mozambican
3856 namibian
3856 nigerian
3888 hausa
3888 edo
3888 igbo
3888 yoruba
3856 senegalese
3856 afrikaner boer
3856 sudanese
3856 swazi
3856 tanzanian
3856 togolese
3856 tuareg
3856 tunisian
3856 ugandan
3856 gambian
3856 guinean
3856 rwandan
3856 somali
3856 xhosa
3856 zairean
3856 zambian
3856 zimbabwean
3856 zulu
3856 berber
3911 riff
530 negro
530 caucasian white
3914 aryan
3914 circassian
3916 abkhaz abkhazian
3914 semite
3918 babylonian
3919 sumerian
3918 assyrian
3918 phoenician
3918 arab arabian
3923 bahraini
3923 palestinian
3923 omani
3923 qatari
3923 saudi
3923 yemeni
3918 canaanite
3914 honkie honky whitey
3914 wasp
530 amerindian
3933 algonquin
3934 arapaho arapahoe
3934 cree
3934 miami
3934 mohican
3934 chippewa
3934 ottawa
3934 penobscot
3934 pocahontas
3934 shawnee
3943 pontiac
3943 tecumseh
3933
3946 apache
3946 navajo
3933 maya mayan
3949 mam
3933 nahuatl
3951 aztec
3933 olmec
3933
3954 caddo
3955 pawnee
3955 wichita
3954 kiowa
3954 pima
3954 sioux
3960 biloxi
3960 dakota
3960
3963 kansa
3963 maha omaha
3963 osage
3960 iowa
3960 santee
3960 lakota teton
3969 brule
3969 oglala
3960 winnebago
3933 chickasaw
3933 haida
3933
3975 maricopa
3975 mojave
3975 shasta
3975 yana
3975 yuma
3933 iroquois
3981 cayuga
3981 erie
3981 mohawk
3981 oneida
3981 onondaga
3933
3987 choctaw
3987 seminole
3933 pueblo
3990 taos
3933 redskin
3933 shoshone
3993 comanche
3993 hopi
3993 ute
3933 carib
3933 aleutian
3933 eskimo inuit
3933 squaw
530 jew
4001 ashkenazi
4001 essene
4001
4004 esther
4004 madonna mary
4001 levite
4001
4008 hasid
4008 lubavitcher
4001 zealot
4001 zionist
530 aries
530 gemini
530 leo
530 virgo
530 scorpio scorpion
530 capricorn
530 aquarius
530 abator
530 abomination
530 abstinent
530 achiever succeeder
4023 great
4023 natural
530 classmate schoolmate
530 acquirer
4027 recipient
4028 beneficiary donee
4029 pensioner
4028 borrower
4028 conferee
4028 dependant dependent
4033 minion
4028 grantee
4028 heir inheritor
4036 heiress
4028 honoree
4038 academician
4038 laureate
4028 mandatory
4028 protege
4027 appropriator
4043 poacher
4027 securer
530 doer
4046 gopher
4046 animator energizer vitalizer
4046 powerhouse
530 adjudicator
4050
4051 linesman
4051 ref referee
4051 dispatcher
4051 timekeeper
4051 ump umpire
530
4057 venerator
4057 marveller
530 adversary antagonist opponent opposer
4060 foe
4061 besieger
4060 luddite
4060 withstander
4060 antichrist
530 advocate advocator exponent proponent
4066 apologist justifier vindicator
4066 darwinian
4066 populist
4066 gnostic
4066 ideologue
4066 internationalist
4066 isolationist
4066 libertarian
4066 maoist
4066 marxist
4066
4077
4078 adams
4078 dawes
4078 hale
4078 hancock
4078 laurens
4078 livingston
4078 mason
4078 paine
4078 paterson
4078 quincy
4078 salomon
4078 steuben
4078 trumbull
4078 witherspoon
4077 mandela
4077 parnell
4066 nullifier
4066 drumbeater partisan
4096 bigot
4097 chauvinist
4097 sexist
4097 homophobe
4097 racist
4097 sectarian
4097 segregationist segregator
4066 protectionist
4066 ritualist
4066 secessionist
4066 secularist
4066 separatist
4066 representative spokesperson
4109 flack flak
4109 spokesman
4109 spokeswoman
4066 suffragist
4113 suffragette
4113 livermore
4113 morris
4113 mott
4113 rankin
4113 stanton
4113 willard
4066 admirer booster protagonist supporter
4121 believer
4122 apostle
4122 colonialist
4122 confucian
4122 imperialist
4121 cheerleader
4121 confederate
4121 enthusiast partizan
4129 addict
4129 fanatic
4129 gadgeteer
4129 fan
4133 aficionado
4121 jacobite
4121 loyalist stalwart
4121 mainstay
4121 seconder
4121 endorser ratifier subscriber
4121 toaster
4121 maintainer sustainer upholder
4121 verifier voucher
4066 supremacist
530 agnostic
530 albino
530 amateur
4146 birder
4146 hobbyist
530 anti
530 appreciator
530 arrogator
530 asthmatic
530
4153 abrogator
4153 allocator
4153 approver
4153 authorizer
4153 mandator
4153 pasha
4153 mayor
4160 alcalde
4153 rebuker reproacher
4153 withdrawer
530 automaton
530 boomer
530
4166 offender
4167 abuser maltreater
4167 aggressor assailant assaulter attacker
4169 ambusher
4169 avenger retaliator
4169 brute wildcat
4169 bludgeoner
4169 bully hooligan roughneck rowdy ruffian
4174 skinhead
4174 ted
4169 harrier
4169 marauder piranha predator
4169 rapist
4169 slasher
4169 lapidator stoner
4167 beguiler cheater deceiver
4182 chiseler chiseller defrauder grifter swindler
4182 decoy
4184 roper
4184 shill
4182 dodger
4182 falsifier
4182 counterfeiter
4182 figurehead
4182 hypocrite phony
4191 charmer smoothie smoothy
4182 imitator impersonator
4193 mimic mimicker
4182 imposter impostor pseudo
4182 liar
4196 fabricator
4182 charlatan
4167 delinquent
4167 defector
4200 renegade
4167 malfeasant
4167 molester
4167 culprit perpetrator
4167 pander panderer pimp procurer
4167 criminal crook felon outlaw
4206 collaborator henchman
4206 arsonist incendiary
4206 blackmailer extortionist
4206 bootlegger moonshiner
4206 conspirator machinator
4211 oates
4206 desperado
4206
4214 absconder
4214 escapee
4206 gangster mobster
4217 yakuza
4217 capone scarface
4206 hood hoodlum punk thug
4206 abductor kidnaper kidnapper
4206 moll
4206 liquidator murderer
4223 assassin assassinator bravo
4224 oswald
4223 cutthroat
4223 fratricide
4223 gunman gunslinger hitman torpedo
4223 infanticide
4223 ripper
4206 parolee
4206 racketeer
4206 runner smuggler
4206 stealer thief
4234 bandit brigand
4234 shoplifter
4234 burglar
4234 embezzler
4234 ghoul
4234 hijacker
4240 turpin
4234 pickpocket
4234 pirate plagiarizer
4234 looter pillager plunderer raider
4244 buccaneer pirate
4245 corsair
4245 teach
4234 robber
4248 mugger
4234 snatcher
4234 pilferer
4206 traitor
4206 lawbreaker violator
4206 macgregor
4167 backslider
4167 miscreant
4256 degenerate deviant deviate pervert
4257 pedophile
4257 sadist
4257 lech satyr
4256 wretch
4167 sinner
4262 magdalen
4167 supplanter usurper
4166 sellout
4166 decadent
4166 uprooter
4267 annihilator
4267 iconoclast
4267 saboteur
4267 vandal
4166 libertine rounder
4272 adulterer
4272 profligate rake rip
4272 womanizer
4166 defiler polluter
4166 seducer
4166 shocker
4166 vermin
4166 victimizer
530 baldy
530 noncompliant
530 bullfighter
4283 matador
530 bereaved
530 blogger
530 blond blonde
530 bodybuilder
530 brunet brunette
530
4290 client
4290 patient
4292 alexic
4292 arthritic
4292 hypertensive
4292 inmate inpatient
4292 outpatient
4290 referral
530 celebrant celebrator
4299 reveler reveller
530 censor
530 chameleon
530 heartbreaker
530 closer
530 gawk goon lout lubber
530 aggregator collector
4306 archivist
4306 philatelist
530 belligerent combatant fighter
4309 boxer
4310 featherweight
4310 heavyweight
4310 middleweight
4310
4314 cruiserweight
4314 lightweight
4314 ali
4314 corbett
4314 dempsey
4314 liston
4314 louis
4314 marciano
4314 tunney
4314 tyson
4309 brawler
4309 fencer swordsman
4309 gladiator
4309 skirmisher
4309 tough
4309 victor
4330 conqueror vanquisher
4331 subjugator
4309 wrestler
4333 bantamweight
4333 flyweight
530 compulsive
4336 perfectionist
4336 workaholic
530 contemplative
530 convert
4340 proselyte
530 copycat emulator
530 wight
530 creditor
530 cripple
530 raver
530 deceased departed
4347 infernal
4347 lazarus
4347 zombie
530 mute
4351 dummy
530 debaser degrader
4353 vulgarizer
530 debtor
4355 deadbeat
4355 mortgager
530 defecator
530
4359 postponer procrastinator
4359 temporizer
530 demander
530 dieter
530 differentiator discriminator
530 unraveler unraveller
530 dissenter dissident objector protester
4366 recusant
4367 maverick
530 subdivider
530 clone
530
4371 junkie junky
4371 tripper
530 eccentric oddball
4374 screwball
4374 nutter
530 effecter
530 elizabethan
530 spitfire
530 enjoyer
530 enrollee
4381 pupil student
4382 collegian
4383 matriculate
4383 postgraduate
4383 undergraduate
4386
4387 fresher freshman
4387 junior
4387 sophomore
4386 senior
4382 overachiever
4382 seminarian
4382 skipper
4382 underachiever underperformer
530 ethnic
530 explorer
4397 conquistador
4398 cortes cortez
4398 pizarro
4397 diver
4397
4402 behring bering
4402 cartier
4402 davis davys
4402 dias diaz
4402 drake
4402 magellan
4402 tasman
4402 vancouver
4397 potholer
4397 amundsen
4397 bartlett
4397 bougainville
4397 burton
4397 cabot
4397 champlain
4397 clark
4397 cordova
4397 cousteau
4397 flinders
4397 fremont
4397 joliet
4397 lasalle
4397 mackenzie
4397 rasmussen
4397 ross
4397 vizcaino
530 extrovert
530 fastener
530 fiduciary
4431 administrator
4431 executor
4431 receiver
4431 steward
4431 trustee
530 follower
4437 cartesian
4437 adherent disciple
4439 rastafarian
4439 zoroastrian
4439 animist
4439 bahai
4439 tao taoist
4439 druse druze
4439 hussite
4439 ismaili
4439 lutheran
4439 sikh
4439 totalitarian
4439 unitarian
4439 fundamentalist
4437 buff devotee
4453 groupie
4437 adulator flatterer
4455 crawler toady
4437 stooge
4437 freudian
4437 inferior
4437 janissary
4437 keynesian
4437 newtonian
4437 respecter
4437 stalinist
4437 liege vassal
530 freewheeler
530 friend
4467 amigo
4467 buddy chum crony pal sidekick
4467 companion comrade
4470 playmate
4467 confidant intimate
4472 confidante
4472 repository
4467 roomie roommate roomy
4467 damon
530 fugitive
530 gainer
530 gambler
4479 bettor wagerer
4479 bookie
4479 handicapper
4479 edwardian
530 gatekeeper
530 gatherer
530
4486 benefactor helper
4487 bestower donor
4488 altruist philanthropist
4489 guggenheim
4488 contributor
4488 subsidizer
4488 tipper
4487 humanitarian improver
4487 liberator
4495 emancipator
4487 accommodator obliger
4487 offerer
4487 sponsor
4499 backer
4499
4501 godfather
4501 godmother
4499 guarantor warranter
4487 rescuer
4505 messiah
4486 giver
4486 saint
4508 dervish
4486 sweetheart
530 greeter saluter welcomer
530
4512 spastic
4512 paraplegic
4512 quadriplegic
530 hater
4516 abominator
530 heterosexual straight
530 gay homo homosexual
4519 nance queer
4519 lesbian
4521 butch dike dyke
530 hugger
530 immune
4524 mallon
530 insured
530 introvert
530 jat
530 jumper
4529 parachuter parachutist
4530 skydiver
530 killer slayer
4532 executioner
4533 hangman
4532 eradicator exterminator terminator
4532 choker
4532 poisoner
530 relative
4538 ancestor antecedent
4539 forebear
4540 grandparent
4541 granddaddy grandfather grandpa
4541 gran grandma grandmother grannie granny
4543 nan
4539 forefather
4545
4546 simeon
4546 abraham ibrahim
4546 isaac
4546 ishmael
4546 judah
4546 noah
4546 reuben
4539 progenitor
4554 parent
4555 adopter
4555 father
4557 dad dada daddy papa pappa pop
4555 mother
4559 mama mamma mom momma mommy mummy
4559 mater
4559 naomi
4555
4563 stepfather
4563 stepmother
4538 cousin
4538 descendant descendent
4567 scion
4538 cognate
4538 kin
4570 affine
4538 kinsman
4572 brother
4572 nephew
4572 uncle
4538
4576 aunt auntie aunty
4576 sis sister
4578 stepsister
4576 niece
4538 offspring progeny
4581 illegitimate
4581
4583 babe baby infant
4584 cherub
4584 neonate newborn
4583 daughter
4583 son
4588 jnr
4583
4590 stepdaughter
4590 stepson
4581 eldest firstborn
4581 grandchild
4594 granddaughter
4594 grandson
4538 sibling
4597 quad
4597 quin
4597 twin
4538 partner spouse
4601 consort
4601 husband
4601 honeymooner newlywed
4604 bride
4604 bridegroom
4601 polygamist
530 apprehender
530 kook
530
4610 fatty
4610 hulk whale
530 assimilator learner
4613 memorizer
4613 grind nerd wonk
530 lefty
530
4617 bilingual
4617 transcriber translator
4617 greenberg
530 literate
4621 alphabetizer
4621 skimmer
4621
4624 pepys
4624 speller
530 longer
530 cyborg
530 malcontent
530 married
530 masturbator
530 measurer
530 mestizo
530 misfit
4634 dork jerk
530 metis
530 modern
530 mutilator
530 namesake
530 neglecter
530 neighbor
530 neutral
4642 stakeholder
530 nondescript
530 nonpartisan
530 nonresident
530 nonsmoker
530
4648 chaldean
4648 witch
4648 psychic
4651 clairvoyant
4651 sensitive spiritualist
4648 sorcerer
4654 enchanter
4654 sorceress
4656 circe
530 optimist
530 ostrich
530 ouster
530 outcaste
530 owner possessor
4662
4663 cardholder
4663 landholder landowner
4665 freeholder
4665 laird
4665 landlord
4668 landlady
4665 squire
4662 homeowner householder
4662
4672 economizer
4672
4674 miser
4674 scrooge
4662 shipowner
530 pamperer
530 excuser forgiver pardoner
530
4680 constructor
4681 contractor
4682 hauler
4682 subcontractor
4681 homebuilder
4680 litigant litigator
4686 defendant
4687 accused
4687 respondent
4686 appellant
4686 filer
4686 complainant plaintiff
530 personage
530 personification
4694 avatar embodiment incarnation
4695 reincarnation
530 perspirer
530 picker selector
530 urinator
530 contriver planner
4700 intriguer
4700 maneuverer
4700 plotter schemer
4703 angler
4700 strategist
4700 tactician
530 posturer
530 powderer
530 defender guardian protector
4709 admonisher
4709 bodyguard escort
4711 yeoman
4709 paladin
4709 chaperon chaperone
4709 custodian
4715 caretaker
4716 concierge
4716 super
4715 conservator curator
4715 warrener
4715 janitor
4709 firefighter
4709 guard
4723 bouncer
4723 doorman porter
4723 screener
4723 watchman
4727 lookout picket scout sentinel sentry
4727 patroller
4709 keeper
4730 babysitter
4709 lawman
4732 constable
4732 deputy
4732 patrolman
4732 jailer screw
4732 marshal
4732 policeman
4738 bobby
4738 cop
4738 detective tec
4741 dick
4741 tracer
4738 gendarme
4738 inspector
4738 policewoman
4738 mountie
4732 sergeant
4732 sheriff
4732 ranger
4732 warden
4732 warder
4709
4753 santa
4753 christopher
4753 crispin
4753 david
4709 tribune
4709 watchdog
530 pussycat
530 quitter
4761 abdicator
4761 dropout
4761 apostate deserter turncoat
530
4765 anarchist
4766 goldman
4766 sacco
4766 tucker
4765 bolshevik
4765 extremist
4765 leveler leveller
4765 revolutionary subversive subverter
4773 dynamiter
4773 insurgent
4775 mutineer
4775 wallace
4773 guevara
4773 marat
4773 marti
4773 villa
4773 zapata
4765 terrorist
4783 jacobin
4783 jafar
4783 carlos salim sanchez taurus
4765 trotskyist
4765 wobbly
530 redhead redheader
530 registrant
530 repeater
530 recoverer saver
4792 salvager
530 sleeper slumberer
4794 dreamer
4794 sleepwalker
530
4797 overcomer surmounter
4797 suppresser suppressor
530 have
4800 affluent
4800 millionaire
4800 billionaire
530 righthander
530 riser
530 ruler
4806 inca
4806 calif caliph
4806 potentate
4809 shogun
4809 autocrat despot tyrant
4809 duvalier
4809 hitler
4809 mussolini
4806 amir emir
4806 khan
4806 oligarch
4806 master overlord
4818 seigneur
4806 pharaoh
4806 dynast
4806 sheik sheikh
4806 monarch sovereign
4823 carolingian
4823 czar tsar
4823 emperor
4826 empress
4826
4828 charlemagne
4828 barbarossa
4826 kaiser
4826
4832 aurelius
4832 caligula gaius
4832 claudius
4832 constantine
4832 diocletian
4832 adrian hadrian
4832 julian
4832 nero
4832 theodosius
4832 tiberius
4832 trajan
4826 romanov
4826 hirohito
4826 justinian
4823 king rex
4847
4848 knut
4848 edgar
4848 edward
4847 charles
4847 alaric
4847 alfred
4847 attila
4847 clovis
4847 edwin
4847 egbert
4847 fahd
4847 faisal
4847 ferdinand
4847 gustavus
4847 herod
4847 james
4847 leonidas
4847 macbeth
4847 pepin
4847 ramesses ramses
4847 saul
4847 solomon
4823 shah
4871 pahlavi
4806 sultan
4873 saladin
4806 dionysius
4806 timur
530 scientist
4877 biologist
4878
4879 ehrlich
4879 koch
4879 reiter
4878 botanist
4883 propagator
4883 banks
4883 carver
4883 cohn
4883 curtis
4883 devries
4883 linnaeus
4878 ecologist
4878 geneticist
4892 cline
4892 haldane
4878 microbiologist
4895 virologist
4896 salk
4878
4898 andrews
4898 darwin
4898 muir
4878 neuroscientist
4878 physiologist
4903 banting
4903 bernard
4903 eccles
4903 huxley
4903 loeb
4903 macleod
4903 pavlov
4903 pincus
4878 taxonomer
4912 divider
4878 zoologist
4914 entomologist
4914 ornithologist
4916 audubon
4914 goodall
4914 kinsey
4914 lorenz
4878 carson
4877 chemist
4922 biochemist
4923 haworth
4923 hitchings
4923 jacob
4923 kendall
4923 krebs
4923 northrop
4923 ochoa
4923 sanger
4923 tatum
4923 warburg
4922 calvin
4922 cavendish
4922 crookes
4922 dalton
4922 davy
4922 faraday
4922 fischer
4922 flory
4922 gibbs
4922 haber
4922 hahn
4922 hassel
4922 hevesy
4922 kuhn
4922 libby
4922 lipscomb
4922 morley
4922 muller
4922 nobel
4922 pasteur
4922 pauling
4922 priestley
4922 roberts
4922 robinson
4922 scheele
4922 smalley
4922 sorensen
4922 todd
4922 wilkinson
4922 ziegler
4877 gates
4877 geologist
4965 geophysicist
4966 seismologist
4965 mantell
4877 linguist
4969 grammarian
4969 sweet
4969 bloomfield
4969 chomsky
4969 firth
4877 mathematician
4975 euclid
4975 statistician
4975 abel
4975 archimedes
4975 bayes
4975 boole
4975 descartes
4975 euler
4975 fermat
4975 fourier
4975 hamilton
4975 heron
4975 hilbert
4975 jacobi
4975 klein
4975 laplace
4975 leibniz
4975 markoff markov
4975 napier
4975 newton
4975 peirce
4975 riemann
4975 turing
4975 neumann
4975 wiener
4877
5001 epidemiologist
5001 toxicologist
4877 oceanographer
4877 paleontologist
5005 gould
5005 leakey
4877 physicist
5008 astronomer
5009 astrophysicist
5010 hoyle
5010 hubble
5009 cosmologist
5009 celsius
5009 copernicus
5009 eddington
5009 galileo
5009 halley
5009 herschel
5009 huggins
5009 kepler
5009 kuiper
5009 lovell
5009 newcomb
5009 ptolemy
5009 sitter
5008
5027 bethe
5027 bohr
5027 born
5027 bose
5027 compton
5027 dirac
5027 feynman
5027 frisch
5027 glaser
5027 heisenberg
5027 mayer
5027 oppenheimer
5027 pauli
5027 sakharov
5027 teller
5008 appleton
5008 bernoulli
5008 doppler
5008 einstein
5008 fahrenheit
5008 foucault
5008 fresnel
5008 fuchs
5008 gabor
5008 geiger
5008 goddard
5008 hawking
5008 huygens
5008 landau
5008 lenard
5008 lodge
5008 lorentz
5008 mach
5008 neel
5008 planck
5008 torricelli
5008 townes
5008 tyndall
5008 volta
5008 weinberg
4877 psychologist
5068 hypnotizer mesmerizer
5068 rhine
5068 stevens
5068 burt
5068 jung
5068 leary
5068 ogden
4877 investigator researcher
5076 experimenter
5076 fieldworker
4877
5079 anthropologist
5080 archeologist
5081 egyptologist
5082 carter
5081 thompson
5081 wheeler
5081 woolley
5080 ethnographer
5080 benedict
5080 frazer
5080 mead
5080 montagu
5080 morgan
5079 economist
5093 beveridge
5093 friedman
5093 galbraith
5093 hayek
5093 keynes
5093 meade
5093 ricardo
5093 tobin
5093 woodbury
5079 sociologist
5103 demographer
5103 parsons
5103 sumner
4877 hooke
530 searcher seeker
5108 finder
5108 forager
530 segregate
530 shaker
530 showman
530 signatory
5114 abhorrer
5114 attestant attestator
530
5117 boob booby
5117 fool
5119 buffoon clown
5119 bozo cuckoo goof jackass
5119 wally
5117 idiot imbecile moron retard
5117 lame
5117 stupid
5125 berk
5125 bonehead hammerhead knucklehead loggerhead
530 slider
5128 snowboarder
530 slave
5130 serf
5130 turner
530
5133 dwarf midget
5133 pygmy
5133 shrimp
530 sniffer
530 socializer
530 sphinx
530 smotherer
530 stigmatic
530 struggler
530 survivalist
530 suspect
530 hurler pitcher
5145 lefthander southpaw
5145 finisher
5147 slammer
5145 screwballer
530 tiger
530 transgendered transsexual
530 transvestite
530 attempter
530 user
5154 consumer
5155 customer
5156 buyer purchaser
5157 orderer
5156 overnighter
5156 frequenter patron
5160 habitue regular
5156 policyholder
5156 shopper
5156 disburser expender
5156 taker
5155 imbiber
5166 drunk
5167 alcoholic boozer lush
5166 guzzler
5155 drinker
5155 eater
5171 devourer
5171 diner
5171 glutton
5171 omnivore
5171 picnicker
5171 vegetarian
5177 vegan
5155 prodigal squanderer
5155 smoker
5154 utilizer
5154 wearer
530 vanisher
530 dupe victim
5184 gull patsy sucker
530 victorian
530 visionary
5187 idealist
5188 romantic
530 ward
530 warrior
5191 brave
5191 centurion
5191 guerilla guerrilla irregular
5191 samurai
5191 goliath
530 wimp
530 weasel
530 withholder
529 animal beast creature
5200 critter
5200
5202 feeder
5202 stray
5200 pet
5200 female
5200 male
5200 adult
5200 young
5209
5210 pup
5211 puppy
5210 calf
5210 kitten
5210 foal
5215 filly
5215 colt
5210 piggy piglet
5210 lamb
5209 nestling
5209 britt
5200 purebred
5200 giant
5200 herbivore
5200 conceptus
5200
5226 tunicate
5226 vertebrate
5228 fetus
5228
5230 lamprey
5230 fish
5232
5233 shark
5233 stingray
5232
5236
5237
5238 loach
5238
5240 rudd
5240 minnow
5240 goldfish
5238 mollie molly
5238
5245 tetra
5245 caribe
5237 moray
5237
5249 allis
5249 sardine
5237 salmon
5237 tarpon
5237 argentine
5236
5255 lotte
5255
5257
5258 coney
5258 hind
5257 dolphin
5257 cichlid
5257 margate
5257 mademoiselle
5257 liza
5257 barbu
5257 goby
5257 marlin
5255 barracuda
5255 flathead
5255 brill
5236
5272 sturgeon
5273 beluga
5272 gar
5228 bird
5276 gamecock
5276 moa
5276 carinate
5276 passerine
5280
5281 songbird
5281 pipit
5281 finch
5284 brambling
5281 flycatcher
5281
5287 mavis
5287 snowbird
5287 merl merle
5287 nightingale
5287 robin
5281 blackburn
5281
5294 lark
5294 blackbird
5281 oriole
5281 starling
5298 mina
5281
5300 crow
5300 raven
5300 daw
5300 magpie
5281 mockingbird
5281 nuthatch
5281 bluebird
5281 tanager
5308 firebird
5281 shrike
5280 sparrow
5276 raptor
5312 hawk
5313 falcon
5314 peregrine
5314 kestrel
5313 osprey
5312 eagle
5318 ern erne
5312 vulture
5320
5321 buzzard
5321 condor
5312 owl
5276
5325 fowl poultry
5326 dorking
5326 cochin
5326 chicken
5329 chick
5329 rooster
5331 cockerel
5329 hen
5329 dominick dominique
5326 bantam
5326 turkey
5325 guan
5325 pigeon
5338 dove
5276 parrot
5340 macaw
5340 kea
5340 cockatoo
5340 lory
5340 parakeet
5276
5346 roadrunner
5346 ani
5276
5349 kingfisher
5350 kookaburra
5349 hornbill
5276 hummingbird
5276 nightjar
5276 woodpecker
5276
5356 waterfowl
5357
5358 duck
5359 mallard
5358 goose
5361 gosling
5361 gander
5361 brant brent
5356 swan
5356 wader
5366 stork
5366 ibis
5366 spoonbill
5366 flamingo
5366
5371 egret
5371 bittern
5366
5374 crake
5374 coot
5366 bustard
5366
5378 plover
5379 lapwing
5378 sandpiper
5381 reeve
5378 woodcock
5378 snipe
5378 curlew
5378 oystercatcher
5356 seabird
5387
5388
5389 seagull
5389 tern
5388 jaeger
5392 skua
5387 guillemot
5394 murre
5387 puffin
5387 loon
5387 grebe
5387
5399 pelican
5399 gannet
5399 cormorant
5399 darter
5387 penguin
5387 petrel
5405 shearwater
5276 twitterer
5228
5408 salamander
5409 newt
5408 frog toad
5411 bullfrog
5411 agua
5228 reptile reptilian
5414
5415 ridley
5415 terrapin
5414
5418 lizard
5419 gecko
5419 iguana
5419 skink
5418
5423 dinosaur
5424
5425 sauropod
5425 theropod
5427 tyrannosaurus
5423 pterosaur
5418
5430 crocodile
5430 alligator gator
5430 cayman
5418 serpent snake
5434
5435 anaconda
5435 python
5434
5438 cobra
5438 mamba
5434 viper
5441 asp
5441 rattler rattlesnake
5443 diamondback
5228 mammal mammalian
5445 tusker
5445 marsupial
5447 possum
5447 kangaroo
5449 wallaby
5447 opossum
5451 koala
5447 wombat
5445
5454 livestock
5454 insectivore
5454
5457 cetacean
5458 grampus orca
5457
5460 manatee
5460 dugong
5457 seahorse walrus
5454 carnivore
5464
5465 dog
5466 doggie doggy pooch
5466 cur mutt
5466 peke
5466
5470 hound
5471 basset
5471 beagle
5471 bloodhound
5471 greyhound
5470 terrier
5476 scottie
5470
5478 retriever
5478 spaniel
5480 cocker
5466
5482
5483 collie
5483 rottweiler
5482 bulldog
5482 husky
5466 newfoundland
5466 spitz
5489 pomeranian
5466 pembroke
5466 poodle
5465 wolf
5493 coyote
5465 jackal
5465 dingo
5465 hyena
5465 fox
5498 reynard
5464 feline
5500 cat
5501 tom tomcat
5501
5503 cougar puma
5503 catamount
5505 bobcat
5500
5507 jaguar panther
5507 lion
5509 lioness
5507 tiger
5507 cheetah
5464 bear
5513 grizzly
5513 bruin
5464
5516 civet
5517 bearcat
5516 mongoose
5516 meerkat
5464
5521 fitch
5521 ferret
5521 marten
5464 panda
5454 bat
5454
5527 rabbit
5527 hare
5529 jackrabbit
5454 rodent
5531 mouse
5531 rat
5531 vole
5531 hamster
5531 gerbil gerbille
5531 lemming
5531 hedgehog porcupine
5531 loir
5531 squirrel
5540 chipmunk
5531 marmot
5542 groundhog
5454
5544
5545 equine
5546 horse
5547
5548 entire stallion
5548 gelding
5547 mare
5547 mount
5552 palfrey
5552
5554 charger
5554 steed
5552 dun
5547 pony
5558 mustang
5559 bronco
5547 racehorse
5561 affirmed
5561 pony
5561 pacer
5547 steeplechaser
5547 dobbin
5547 pinto
5546 burro
5546 mule
5546 zebra
5545 rhino rhinoceros
5545 tapir
5544
5573 swine
5574 pig
5574 sow
5574 razorback
5574 boar
5574 warthog
5573 ruminant
5580
5581 bovine
5582 urus
5582 cattle cows oxen
5584 bull
5585 bullock
5584 cow
5587 heifer
5584 beef
5589 longhorn
5589 hereford
5584
5592 ayrshire
5592 holstein
5581 bison
5595 buffalo
5581 sheep
5597
5598 cotswold
5598 merino
5598 rambouillet
5581 goat
5602 ibex
5581 antelope
5604 gnu
5604 impala
5604 gazelle
5607 springbok
5580 deer
5609 stag
5609 elk moose
5609 roebuck
5609 caribou reindeer
5580 giraffe
5573 camel
5573 llama
5454 cony das
5454 pachyderm
5454 armadillo
5454 anteater pangolin
5454
5621 ape
5622
5623 orang orangutan
5623 gorilla
5623 chimp chimpanzee
5626 bonobo
5621 hominid
5628 human
5629 humankind humans mankind
5629 neanderthal
5628 lucy
5621 monkey
5633
5634 patas
5634 baboon
5634 macaque
5634 langur
5633 tamarin
5639 pinche
5621 lemur
5454
5642 elephant
5643 mammoth
5642 mastodon
5228 tetrapod
5200 invertebrate
5647 arthropod
5648 trilobite
5648
5650 spider
5651 tarantula
5650 tick
5648 centipede
5648 crustacean
5655 slater
5655 crab
5655 barnacle
5648 insect
5659 ephemeral
5659 pollinator
5659 beetle
5662 ladybug
5662 clerid
5662 elater
5665 firefly
5662 weevil
5659 flea
5659
5669 fly
5670 clegg
5669 drosophila
5669 mosquito
5669 gnat
5674 midge
5659
5676 bee
5677 drone
5677 honeybee
5677 bumblebee
5676 hornet
5676 ant emmet
5659 termite
5659
5684 grasshopper
5685 locust
5684 cricket
5659
5688 cockroach
5688 mantis
5659 bug
5659 bedbug
5659
5693 aphid
5693 cicada
5659 goldeneye
5659
5697 dragonfly
5697 damselfly
5659
5700 butterfly
5701 peacock
5700 moth
5703 egger
5659 pupa
5659 queen
5648 instar
5647 jellyfish
5647 worm
5709 nematode
5709
5711 earthworm
5711 leech
5647 mollusc mollusk
5714 gastropod
5715 abalone
5715 conch
5715 snail
5715 nudibranch
5715 cowrie cowry
5714 bivalve
5721 clam
5721 oyster
5714 cephalopod
5647 starfish
5200 prey
5200 pheasant
5727 peacock
5200 larva
5729 dobson
5729 caterpillar
5731 silkworm
5729 nymph
5729 bot
5729 grub
5735 maggot
5729 tadpole
5200 captive
529 plant
5739 wilding
5739 ornamental
5739 aquatic
5739 annual
5739 biennial
5739 perennial
5739 neophyte
5739 embryo
5739 houseplant
5739
5749 fern
5750 bracken
5749
5752 seedling
5752 balsam
5752 angiosperm
5755 endogen
5755 flower
5757 bloomer
5757 peony
5757 anemone
5757 columbine
5757 calla
5757 carnation
5757 campion
5757 wallflower
5757 poppy
5757 everlasting
5757 aster
5757 daisy
5757 mum
5757 dahlia
5757 sunflower
5757 marguerite
5757 marigold
5757 orchid
5775 calypso
5775 vanilla
5757 centaury
5757 begonia
5757 veronica
5757 petunia
5755 wildflower
5782 snowball
5782 goldfields
5749 herb
5785 legume
5786 soya
5785 clover
5788 shamrock
5785 poke
5785 blinks
5785
5792 cauliflower
5792 broccoli
5792 cole
5795 collard
5792 turnip
5792 mustard
5798 rape
5792 napa
5785 arugula
5785 yarrow
5785 dandelion
5785 primrose
5785
5805 grass
5806 chess
5806 cheat darnel
5806 timothy
5806 bluegrass
5806 cereal
5811 oat
5811 rice
5811 millet
5814 ragee
5814 sorghum
5816 milo
5811 wheat
5818 spelt
5811 corn maize
5820 popcorn
5805 reed
5785
5823 beet
5824 chard
5823 spinach
5823 artichoke
5785 simple
5785 banana
5785 ginger
5785 turmeric
5785 cardamom
5785 weld
5785 viola
5834 violet
5834 pansy
5785 ramie
5785 asparagus
5785 pia
5785 licorice
5785 medic
5841 alfalfa lucerne
5785 plantain
5785 buckwheat
5785 pineapple
5785
5846 woodruff
5846 cleavers
5785 geranium
5849 clocks
5785 sorrel
5851 oca
5785 rue
5785 trumpets
5785 oregano
5785 peppermint
5785 basil
5785 rosemary
5785 salvia
5859 ramona
5859 clary
5785 savory
5785 thyme
5785 benne benni benny sesame
5785 dill
5785 angelica angelique
5785 celery
5785 cilantro coriander
5785 cumin
5785 fennel
5785 parsley
5785 anise
5785 alexander alexanders
5785 wort
5749 succulent
5875 cactus
5876 tuna
5875 aloe
5749 weed
5879 thistle
5879 nettle
5879 tumbleweed
5749 evergreen
5749 vine
5884 ivy
5884
5886 watermelon
5886 cantaloup cantaloupe
5886 cucumber
5884 squash
5890 pumpkin
5890 zucchini
5884 briony
5884 kiwi
5884 hops
5884 greenbrier
5884 groundnut
5884 wisteria
5884 climber
5884
5900 chardonnay
5900 pinot
5900 merlot
5900 riesling
5900 zinfandel
5900 muscat
5884 woodbine
5884 pepper
5884 hoya
5884 soma
5749 creeper
5749
5912 lupin lupine
5912 bittersweet
5912 tree
5915 acacia
5916 mimosa
5916 cassie
5915
5919 siris
5919 zaman
5915 inga
5915 montezuma
5915 samba
5915 beech
5915 blackjack
5915 ash
5915 marri
5915 banyan
5915 elm
5915 palas
5915 roble
5915 tipu
5915
5934
5935 palmetto
5935 palmyra
5934 rattan
5934 coco
5915 willow
5915 molle
5915 arbor
5915 tamarind
5915 pollard
5915 sapling
5915 conifer
5946 pine
5947 ponderosa
5946 cedar
5946 nagi
5946 miro
5915
5952 laurel
5952 cacao
5952 mangrove
5952 flamboyant
5952
5957 pomegranate
5957 papaya
5957 mulberry
5957 quince
5957 plum
5957 apricot
5963 mei
5957
5965 morello
5965 fuji
5957 almond
5957 peach
5957 nectarine
5957
5971 grapefruit
5971 mandarin
5973 tangerine
5973 clementine
5957 mango
5957 persimmon
5952 rowan
5952
5979 abele
5979 cottonwood
5979 aspen
5952 maple
5952 holly
5952 tung
5952 cornel dogwood
5952
5987 kola
5987 hazelnut
5987 cashew
5987 pistachio
5952 nutmeg
5915 bonsai
5915 hazel
5912 bush shrub
5995 ephedra
5995 mesquit mesquite
5995 belvedere
5995 kali
5995 caper
5995 artemisia
6001 tarragon
5995 hibiscus
6003 roselle rozelle
5995 protea
5995 banksia
5995 waratah
5995 heath
6008 erica
6008 heather
5995 andromeda
5995 rhododendron
6012 azalea
5995 cranberry
5995 blueberry
6015 huckleberry
5995 pixy
5995 jasmine
5995 lilac
5995 fuchsia
5995 daphne
5995 cannabis
6022 marijuana
5995 yucca
5995 senna
5995 dahl
5995 derris
5995 juniper
5995 rose
5995 haw hawthorn
5995 blackthorn
5995 coca
5995 hydrangea
5995 lavender
5995
6035 cayenne jalapeno
6035 paprika
5995 poinsettia
5995 croton
5995 gari
5995 camellia
5995
6042 myrtle
6042 absinthe
6042 sagebrush
6042 thrift
6042 statice
6042 sulla
6042 bennet
5912 bramble
6050 raspberry
5749 agave
5749
6053 lotus
6053 ling
6053
6056 iva
6056 sedge
6056 snakehead
5749
6060
6061 iris
6061 saffron
6061 glad
6060 daffodil
6060
6066 lily
6066
6068 leek scallion
6068 garlic
6068 chive chives
6066 mariposa
6066 camas
6066 tulip
6066 bluebell
5739 epiphyte
6076 strangler
529 microorganism
6078 virus
6079 phage
6078 bacterium
6081
6082 bacillus
6082 staph staphylococcus
6082 botulinum
6082 enterics
6086 salmonella
6081 rod
6078 microbe
6078 pathogen
6078 alga algae
6091 seaweed
6092 arame
6092 wrack
6091 diatom
6091 kelp
529 aerobe
529 anaerobe
529 polymorph
529 plankton
529 parasite
529 eukaryote
529 prokaryote
529 throwback
529 mascot
529 mutant mutation
6106 freak
6107 leviathan
529 utterer vocalizer
529 fungus
6110 truffle
6110
6112 morel
6112
6114 mushroom
6114 chanterelle
6110 agaric
529
6118 moss
6118 hepatic
528 wildlife
528 cell
6122 recombinant
6122
6124 axon axone
6124 dendrite
6122
6127
6128 leukocyte wbc
6129 lymphocyte
6128 erythrocyte rbc
6127 macrophage
6127 neuron
6122 fibroblast
6122
6135 sperm
6135 egg
6137 spawn
6122 oocyte
527
6140 cocoon
6140 body
6142 anatomy chassis figure flesh
6140
6144 carcass
6144 carrion
6144 cadaver corpse
6140
6148 chromosome
6149 autosome
6148 plasmid
6148 mush pulp
6148 particle
6153 boson
6154 photon
6153
6156 positron
6156
6158
6159 neutron
6159 proton
6158 meson
6156
6163 electron
6163 neutrino
6156 quark
6153 fermion
6153 ion
6168 anion
6168 cation
6153 prion
6140
6172 asteroid
6172 planet
6174 vesper
6174
6176 jupiter
6176 saturn
6174
6179 earth globe
6179 mars
6179 venus
6172 quasar
6172
6184 europa
6184 moon
6172 star
6187 binary
6188 antares
6188 sirius
6187 capella
6187 castor
6187 pulsar
6187 nova
6187 sun
6187 supernova
6187 polaris
6140
6198 aquila
6198 ara
6198 argo
6198 bootes
6198 carina
6198 columba
6198 dorado
6198 indus
6198 lyra
6198 norma
6198 octans
6198 puppis
6198 crux
6198 vela
6140 covering
6213 seashell
6213
6215 hide
6215 feather plumage
6217 down
6217 hackle
6215 carapace
6215 hair
6221 pelage
6221 mane
6221 coif hairdo hairstyle
6224 haircut
6224 afro
6224 permanent
6224 braid tress
6224 marcel
6224 ponytail
6224 roach
6224 thatch
6221 dreadlock
6221
6234 beard whiskers
6235 imperial
6235 goatee
6234 moustache mustache
6221 minge
6221 eyebrow
6221 eyelash lash
6213 sheath
6242
6243 cornhusk
6243 hull
6245 nutshell
6243 cod pod
6213 eggshell
6213 skim
6213
6250 boll
6250 bur burr
6213 bark
6253 cinnamon
6253 magnolia
6253 tapa
6253 cork
6140
6258 comet
6258 meteor
6260 meteorite
6140 nest
6140 radiator
6140 rock stone
6264 bedrock
6264 boulder
6264 calculus
6264 outcrop outcropping
6264 pebble
6264 tor
6140 specimen
6140 tangle
6140 cosmos universe world
6140
6274 stub
6274 stipule
6274
6277
6278 spore
6279 pollen
6278 bloom blossom
6281 floret
6281 raceme
6283 panicle
6281 bud
6285 rosebud
6281 chrysanthemum
6278 stamen
6278 anther
6278 stigma
6278 ovary
6278 ovule
6278 placenta
6278 testa
6278 gemma
6278 fruit
6296 samara
6296 acorn
6296 olive
6296 seed
6300 oilseed
6300
6302 corn
6302 rye
6300 buckeye
6300
6306 soy soybean
6306 mung
6300 nut
6309
6310 walnut
6310 cob
6296
6313 chickpea
6313 peanut
6313 okra
6277 falls
6277 root
6318 taro
6318 ginseng
6318 horseradish
6318 carrot
6318 parsnip
6277
6324
6325 sugarcane
6325 malacca
6324 cutting
6324 tuber
6329 yam
6324 rhizome
6324 stipe
6324 petiole
6324 bulb
6334 onion
6334 shallot
6324 branch
6337 deadwood
6337
6339 stick
6339 bough
6337 sprig twig
6324 trunk
6277 foliage leaf
6344
6345 petal
6345 sepal
6344 blade
6344 greenery
6344 pinna
6344 frond
6344 betel
6344 needle
6277 sprout
6354 shoot
6355 tiller
6354 bud
6357 clove
6274 cortina
6274
6360 pulp
6360 stele
6274 cirrus
6274 stump
6274 kernel
527 artifact
6366 ware
6367
6368 chopstick
6368
6370 cup
6371 chalice
6370 dish
6373 argyle argyll
6368
6375 fork
6375 spoon
6368 platter
6368 glassware
6368 silverware
6366 americana
6366 anachronism
6366 relic
6366 block
6384 anvil
6384 cake
6384 chock
6384 dice die
6384 ingot
6384 slab
6390 tablet
6391 abacus
6391 slate
6390 tile
6366 commodity
6395 staple
6395
6397 durables
6398
6399 dryer
6400 mangle
6399
6402
6403 oven
6404 broiler
6404 rotisserie
6403 stove
6402
6408 dishwasher
6408 refrigerator
6410 cooler
6410 fridge
6412 freezer
6397 foodstuff
6395
6415 napkin
6415 tablecloth
6395 entrant
6395 export exportation
6395 import
6395 product
6421 cargo consignment freight lading shipment
6421 contraband
6421 release
6395 middling
6366 cone
6366
6427 canopy
6427 cloak
6427
6430 bedding
6431 bedspread
6431 blanket cover
6433 afghan
6433 manta
6431 quilt
6430 blindfold
6430 cosy cozy
6430
6439 bandage
6440 swathe
6440 truss
6439 compress
6430 skirt
6430 sleeve
6427 clothing wearable
6446 accessory
6447 belt
6448 seatbelt
6447 furnishing trappings
6446 apparel clothes
6446 attire garb
6452 costume
6452
6454 tuxedo
6454 tails
6452 wig
6457 grizzle
6452 sportswear
6446 blue
6446 footwear
6461 hose
6462 sock
6462 stocking
6464 nylons rayons
6462 leotards tights
6446 garment
6467 burqa
6467 diaper
6467 scrubs
6467 veil
6471 chador
6467 ironing
6467 jumpsuit
6467 laundry
6467 legging
6467 leotard
6467 mending
6467
6479 ascot
6479 necktie tie
6481 bola
6467
6483 aba
6483
6485 cape
6485 capuchin
6485 poncho
6485 shawl
6485 wrap
6483 coat
6491 overcoat
6492 capote
6491 jacket
6494 blazer
6494 parka
6491 newmarket
6491 raincoat
6498 burberry
6498 mac mack
6500 slicker
6483 frock
6467 reversible
6467 robe
6504 abaya
6504 bathrobe
6504 kimono
6467 scarf
6508 boa
6508 headscarf
6510 hijab
6508 mantilla
6467 shirt
6467 silks
6467 skirt
6515 kilt
6515 maxi
6515 mini miniskirt
6515 sarong
6467 stomacher
6467 suit
6521 pinstripe
6521 pantsuit
6467 sweater
6524 cardigan
6524 pullover
6526 sweatshirt
6524 turtle turtleneck
6467 sweats
6467 swimsuit swimwear
6467 trouser
6467 trousers
6532 breeches knickerbockers
6532 chinos
6532 cords
6532 denim jeans
6536 levis
6532 jodhpurs
6532 pajama
6532 shorts trunks
6532 slacks
6467 undergarment
6542 bra brassiere
6542 corset stays
6542 petticoat
6542 underpants
6546 bloomers pants
6546 briefs
6546 boxers drawers
6546 pantie panty
6542 underwear
6551 lingerie
6552 undies
6467 vest waistcoat
6467 weeds
6467 wraparound
6446 gray
6446
6558 mitten
6558 muff
6446 headdress headgear
6561 cap
6562 balaclava
6562 beret
6562 biggin
6562 skullcap
6566 beanie beany
6562 tam
6561 hat
6569 busby
6569 boater
6569 bonnet
6569 derby
6569 fedora stetson
6569 pillbox
6561
6576 coronet
6576 tiara
6561 turban
6446 suspender
6446 vestment
6581 pontifical
6446
6583 apron
6583 smock
6583 spacesuit
6446 duds threads togs
6446 uniform
6588 livery
6588
6590 fatigues
6590 khakis
6590 regimentals
6446
6594 dress
6595 gown
6596 mantua
6595 saree sari
6595 strapless
6594 neglige wrapper
6594
6601 blouse
6601 bodice
6601 bustier
6446 overall
6427 coating
6606 gilding gilt
6606 paint
6608 oil
6608
6610 tempera
6610 wash
6606 patina
6606 plating
6606 underseal
6606 varnish
6606 veneer veneering
6427 flap
6618 coattail
6618
6620 cuff
6620 lapel
6622 revers
6427
6624 mat
6624 carpet carpeting rug
6626 wilton
6427
6628 boot
6629 hessian
6629 waders
6629 jodhpur
6628 clog patten
6628 flats
6628 shoe
6635 balmoral
6635 brogan
6635 chopine
6635 cleats
6635 flipper
6635 sneaker
6635 moccasin
6635 sandal
6628 slipper
6644 bootie
6427 lapping overlapping
6427 mask
6427 matting
6427
6649 armor
6650 shield
6649 screen
6652 curtain drape drapery
6653 festoon
6652 shutter
6652 blinder
6649 cladding
6649 cowl cowling
6649 casing
6659 gearbox
6649 lining
6661 facing
6649 mulch
6649 roof
6664 astrodome
6664 gambrel
6664 sunroof
6649
6668 smokescreen
6668 windscreen windshield
6649 parasol
6649 sheath
6672 cot
6672 holster
6649 overlay sheathing
6649
6676
6677 awning
6677 umbrella
6676 cote
6676 roost
6649 shield
6682
6683 egis
6683 greave
6683 helmet
6686 salade
6683 tasse
6683 visor
6682 shielding
6649 dashboard
6427 cover
6427 swathing
6427 upholstery
6427 wrapping
6366 creation
6696 art
6697 gem treasure
6697
6699 modernism
6699 postmodernism
6699 synthetism
6697
6703 painting picture
6704 miniature
6704 monochrome
6704 mural
6707 fresco
6704 nude
6704 watercolor
6703 print
6711 engraving
6712 etching
6712 woodcut
6711 lithograph
6697 grotesque
6697 kitsch
6697 mosaic
6697 sculpture
6719 carving
6720
6721 cameo
6721 glyph
6719 modeling
6719 stabile
6719 statue
6726 herm
6697 triptych
6697 dance
6696 classic
6696 collage montage
6696 innovation invention
6696 original
6696
6734 crochet crocheting
6734 smocking
6734 knitting
6734
6738 gather
6738 mend
6738 stitch
6741
6742 baste basting tacking
6742 quilting
6742 overcasting
6734 tatting
6696
6747
6748 album
6749 scrapbook
6748 hardback hardcover
6748 paperback
6748 sketchbook
6748 notebook
6754 playbook
6747 deliverable
6747 output
6757 oeuvre
6747 brainchild inspiration
6747 throughput
6747 work
6761 followup
6761 handcraft handicraft handiwork
6761 ironwork
6761 masterpiece
6761 metalwork
6761 caning
6761 woodwork
6761 publication
6769 reissue reprint reprinting
6769 book
6771 bestseller
6771 storybook
6771 tome
6771 booklet brochure folder pamphlet
6771 textbook
6776 primer
6771 workbook
6771 catalog
6771
6780 cookbook
6780
6782 dictionary
6782 vocabulary
6782 glossary
6780 handbook
6786 manual
6787 instructions
6786 guidebook
6780 directory
6780 yearly
6791 almanac
6780 encyclopedia
6771 songbook
6794 hymnal
6771 yearbook
6771 utopia
6769 read
6769 edition
6769 compendium
6800 anthology
6801 omnibus
6800 archives
6800 compilation
6769 periodical
6805 digest
6805 pictorial
6805
6808 weekly
6808 monthly
6808 quarterly
6808 bimonthly
6808 biweekly
6805 journal
6814 annals
6769 republication
6696 remake remaking
6696 representation
6818 copy
6819 casting
6819 duplication
6819 facsimile
6819
6823 fake sham
6823 counterfeit forgery
6819 knockoff
6819 miniature
6819 modification
6819 quadruplicate
6819 replica
6819 xerox
6818 bullfight
6818 drawing
6833 animalization
6833 diagram
6835 schematic
6833 doodle scrabble
6833 sketch
6818 effigy
6839 idol
6840 joss
6839 scarecrow
6818 map
6843 plat
6818
6845 figurine statuette
6845 marionette puppet
6845 snowman
6818 photo photograph
6849 daguerreotype
6849 frame
6849 hologram
6849 longshot
6849 photocopy
6849 mammogram
6849 snapshot
6849 still
6849 outtake
6818 picture
6859 graphic
6859 iconography
6859 portrait
6859 diorama
6818 scenery
6864 backdrop
6696 snatch
6366 decoration ornament
6867 adornment
6868 stripe
6868 trinket
6868 ruffle
6868 frontal
6868 jewelry
6873 bead
6873 bling
6873 bangle
6873 earring
6873 jewel
6878 solitaire
6878 diamond
6880 sparkler
6878 ruby
6878 pearl
6873 necklace
6873 pin
6885 broach brooch
6868 pendant
6868 rosette
6868 diamante sequin spangle
6868 tassel
6868 trim
6891 braiding
6867 frieze
6867 beading
6867
6895 decal
6895 signet
6895 emblem
6898 crucifix rood
6898 flag
6900 banner
6900 colors
6900 waft
6900 tricolor
6898
6905 fess fesse
6905 blazon
6907 quartering
6895 mandala
6895 motif
6895 weave
6895 marking
6912 crisscross cross
6912 shading
6912 patch speckle
6915 pinpoint speck
6915 plaque
6915 freckle
6915 sunspot
6912 banding
6867 finial
6867 folderal
6867 graffiti
6867 hanging
6924 arras
6867 decor
6867
6927 conge
6927 necking
6867 rivet
6867 garnish
6931 topping
6932 frosting
6932 glaze
6932 meringue
6366
6936 diggings digs
6936 ditch
6938 trench
6939 fosse moat
6938 furrow
6936 mine
6936 pool
6936 well
6944
6945 gusher
6945 wildcat
6936 working
6366 duplicate
6366 cloth fabric textile
6950 batiste
6950 belting
6950 brocade
6950 bunting
6950 calico
6950 canvas
6956 tarp tarpaulin
6950 cashmere
6950 chiffon
6950 chino
6950 cobweb
6950 gauze
6950 jean
6950 flannel
6950 georgette
6950 homespun
6950 khaki
6950 knit
6950 linen
6950 lisle
6950 macintosh mackintosh
6950 metallic
6950 moire
6950
6974 netting veiling
6974 tulle
6950 paisley
6950 trousering
6950 pique
6950 plush
6950 rayon
6950 bagging sacking
6950 satin
6950 serge
6950 sheeting
6950 shirting
6950 silk
6950 spandex
6950 suiting
6950 tammy
6950 tapis
6950 plaid tartan
6950 toweling towelling
6993 huck
6950 tweed
6950 velcro
6950 velvet
6950 waterproof
6950 wool woolen woollen
6950 worsted
6950 yoke
6366 facility installation
7002 airfield
7003 aerodrome airport
7004 heliport
7003 airstrip
7002 arboretum
7002 gym
7002 backroom
7002
7010 links
7010 racecourse racetrack
7012
7013 belmont
7013 pimlico
7012 velodrome
7002 depositary depository repository
7017 archive
7017 museum
7019 louvre
7017 repertory
7017 storehouse
7022 garner granary
7022 warehouse
7002 zoo
7002
7026 base
7026 emplacement
7026 post
7029 fort garrison
7002 lido
7002 station
7032 firehouse
7032 sampler
7032 substation
7032 depot terminal
7002 transportation
7002 plumbing
6366 fixture
7039
7040 chandelier
7040 fluorescent
7039
7043 shower
7043 sink
7043 commode pot potty toilet
7043 urinal
6366
7048 chip
7048 raft
6366 instrumentation
7051 ceramic
7052 brick
7053 cope coping
7051 connecter connector
7055 wire
7056 haywire
7055 hookup
7055
7059 terminal
7059
7061 hinge
7061 miter
7061 dovetail
7061 seam
7059 splice splicing
7055
7067 dsl
7067 landline
7067 wats
7055 coupling
7051 container
7072 bag
7073 backpack rucksack
7073 tote
7073 duffel
7073 pouch
7077 pocket
7078 fob
7073 sack
7073 sandbag
7072 handbag purse
7072 basket
7083 creel
7072 bin
7072 box
7086
7087 ark
7087 toolbox
7086 casket coffin
7090 sarcophagus
7086 crate
7086 flat
7086 mailbox
7086 matchbox
7086 safe
7072 can
7097 caddy
7072 capsule
7099 paintball
7072
7101 baggage luggage
7102 suitcase
7102 satchel
7102 trunk
7101 briefcase
7101 compact
7101 kit
7101 portfolio
7101 wallet
7072 cassette
7111 videocassette
7072 dispenser
7113 atomizer nebulizer
7114 airbrush
7113 inhaler
7072 drawer
7072 dumpster
7072 empty
7072 envelope
7072 glass
7121 bumper
7121 goblet
7121 schooner
7121 tumbler
7072 manger
7126 bunk
7072 mold
7128 sandbox
7072 package parcel
7130 bundle sheaf
7131 bale
7072 receptacle
7133 ashtray
7133 hive
7133 hopper
7133 tidy
7133 tray
7072 scuttle
7072
7140 sterilizer
7141 digester
7140 barrel
7143 tun
7140 basin
7140 bath
7140 bathtub tub
7140 boiler
7140 bottle
7149 flask
7150 canteen
7150
7152 dewar
7152 thermos
7149 gourd
7149 jug
7149 vial
7149 magnum
7140 bowl
7140 bucket pail
7140 churn
7140 crucible
7140
7163 stein
7163 toby
7140 jar
7166 amphora
7166 beaker
7166 vase
7169 urn
7140 ladle
7171 dipper
7140 creamer
7140 steeper
7051 transport
7175 dolly
7175 gurney
7175
7178 bus
7179 minibus
7179 trolleybus
7178 limited
7178 local
7178 train
7184 commuter
7184 streamliner
7175 chairlift
7175 tram tramway
7175 vehicle
7189
7190 aircraft
7191 bogy
7191
7193 aeroplane airplane plane
7194 airliner
7195 airbus
7194 biplane
7194 bomber
7194 fighter
7199 interceptor
7199 kamikaze
7194 jet
7202 jetliner
7194 monoplane
7194 turboprop
7194 seaplane
7193 glider
7193 helicopter
7193 warplane
7191
7210 airship
7210 balloon
7190 hovercraft
7190 spacecraft
7214 lem
7214 spaceship starship
7190 vessel
7217 boat
7218 barge hoy
7219 houseboat
7219 pontoon
7218 catamaran
7218 ferry
7218 gunboat
7218 motorboat powerboat
7225 launch
7225 outboard
7225 speedboat
7225 scooter
7218 lifeboat
7218
7231 canoe
7232 kayak
7231 dinghy dory rowboat
7231 gig
7231 skiff
7218 steamboat
7237 showboat
7218 tugboat
7217 galley
7217
7241 brig
7241 dhow
7241 galleon
7241 sailboat
7241 sloop
7217 ship
7247
7248 freighter
7248 tanker
7250 supertanker
7247 hulk
7247 icebreaker
7247 mayflower
7247 minesweeper
7247 shipwreck
7247 steamship
7247 warship
7258 battleship
7259 dreadnought
7258 corvette
7258 destroyer
7258 frigate
7258 ironclad
7258 submarine
7265 nautilus
7217 yacht
7189
7268 humvee
7268 tank
7270 panzer
7189 rocket
7272 missile
7273 icbm
7273
7275 abm
7275 sam
7189 sled sledge sleigh
7278 bobsled bobsleigh
7278 luge
7189
7281 bicycle
7281 railcar
7283
7284 boxcar
7284 flatbed
7284 gondola
7283 carriage
7288 pullman
7281 wheelbarrow
7281 carriage
7291 buggy
7291 shay
7291 chariot
7291 clarence
7291 stagecoach
7291 hackney
7291 stanhope
7291 troika
7281
7300 apc
7300 carrier
7300 forklift
7300 locomotive
7300
7305 amphibian
7305 auto automobile car motorcar
7307 ambulance
7307 taxi taxicab
7307 convertible
7307 coupe
7307 electric
7307 hardtop
7307 hatchback
7307 jeep
7307 limo limousine
7307 roadster
7307 sedan
7307 suv
7307 subcompact
7305 hearse
7305 bike motorcycle
7322 motorbike
7323 moped
7305 snowplow
7305 truck
7326 pickup
7327 technical
7326 transporter
7326 minivan
7300 streetcar trolley
7300 snowmobile
7300 tractor
7333 bulldozer
7281 tricycle
7335 pedicab
7281 wagon
7337 cart
7338 dray
7338 rickshaw
7337 lorry
7051 device
7342
7343 bell
7344 cowbell
7343 megaphone
7343 mouthpiece
7343 muffler
7342 agglomerator
7342
7350 aileron
7350 flaps
7350 rudder
7350 wing
7342 alarm
7342 appliance contraption contrivance gadget
7356 injector
7342 applicator
7342 blower
7359 bellows
7342
7361 scuba
7361 inhalator respirator
7361 resuscitator
7361 snorkel
7342 comb
7342
7367 cable
7368 coax
7367 electrode
7370 anode
7370 cathode
7370 emitter
7367
7374 microchip
7375 microprocessor
7374 led
7377 oled
7374 transistor
7342 contraceptive
7380 condom
7342 converter
7382 digitizer
7382 inverter
7342 corrective
7385 prosthesis
7386 implant
7342 crusher
7342 dampener moistener
7342 cushion
7342
7391 braces
7391 denture
7391 inlay
7342 detector sensor
7342
7396 antenna
7396 attenuator
7396 capacitor condenser
7399 electrolytic
7396 circuit
7401 bridge
7401 scsi
7401 clipper limiter
7401 wiring
7396 fuse
7396 inductor
7396 precipitator
7396 reactor
7409
7410 rotor
7410 choke
7396 rectifier
7396 resistor
7414 barretter
7414 dimmer
7396 transducer
7417
7418 earpiece headphone
7419 headset
7418 loudspeaker
7421 bullhorn
7418 mic microphone mike
7396 transformer
7396 transponder
7342
7426 beeper pager
7426 defibrillator
7426
7429 lcd
7429 touchscreen
7426 oscillator
7426 multiplexer
7426 pda
7426
7435 diode
7435 crt
7342 treadmill
7342
7439 bomb
7440 bomblet
7440 blockbuster
7440 grenade
7440 firebomb
7439 detonator
7439 ied
7342 fan
7342 filter
7448 sieve
7342 asphyxiator extinguisher
7342 fuzee
7342 heater warmer
7452 defroster
7342
7454 clamp
7454 holder
7456 candlestick
7457 menorah
7454 pullback
7454 vise
7342
7461 annunciator
7461 cursor
7461 needle
7342 instrument
7465 analyzer
7465 gallows
7465 pillory
7465
7469 accelerometer
7469 barometer
7469 caliper
7469 gage gauge
7469 integrator
7469 magnetometer
7469 radar
7469 seismograph
7469 sonar
7469 synchronizer
7469 thermometer
7469 timepiece
7481 clock
7482 chronometer
7481 hourglass
7481 sundial
7481 timer
7481 watch
7487 wristwatch
7465
7489 endoscope
7490 arthroscope
7489 polygraph
7489 dilater
7489 syringe
7465 compass
7465
7496 binoculars
7496 periscope
7496 sights
7496 eyeglasses glasses specs spectacles
7500 goggles
7500 sunglasses
7496 spectrometer
7465
7504 collider
7504 magnifier
7506 microscope
7506 telescope
7508 spyglass
7508 equatorial
7504 strobe
7465
7512 flagpole
7512 transit
7465 weapon
7515 crossbow
7515 knuckles
7515 flamethrower
7515 gun
7519 antiaircraft
7519 firearm
7521
7522 automatic
7522
7524 kalashnikov
7524 uzi
7521 musket
7521 handgun pistol
7528 gat
7528 revolver
7530 colt
7528 semiautomatic
7532 luger
7521 rifle
7534 carbine
7521 shotgun
7515 knife
7537 bayonet
7537 dagger
7539 dirk
7539 kris
7539 stiletto
7537 machete
7537 shiv
7515 projectile
7545 boomerang
7546 kiley kylie
7545 bullet slug
7545 cannonball
7545 dart
7545 shot
7515 lance spear
7552 trident
7515 sword
7554 claymore
7554 excalibur
7554
7557 epee
7557 saber
7515 hatchet tomahawk
7515 wmd
7465 whip
7562 scourge
7342 interlock
7342 interrupter
7342 key
7342 keyboard
7567 keypad
7342
7569 elevator
7569 hoist
7569 winch
7342
7573 fuze
7573 match
7342 machine
7576 assembly
7576 tabulator
7576 computer
7579
7580 bbs
7580 mainframe
7582 supercomputer
7580 minicomputer
7580 microcomputer
7585 laptop
7580 workstation
7579 totalizer
7579 website
7589 chatroom
7576
7591 harrow
7591
7593 binder
7593 combine
7591 thrasher
7576 machinery
7597 windmill
7576 lathe
7576 motor
7600 starter
7600 engine
7602
7603 alternator
7603 dynamo
7603 magneto
7602 turbine
7602 rocket
7576
7609 backhoe
7609 dredge
7576
7612 polisher
7612 sander smoother
7612 jackhammer
7612
7616 chainsaw
7616 jigsaw
7616 sawmill
7576
7620 telex
7620 typewriter
7622 portable
7576 phonograph
7624 gramophone
7624 jukebox nickelodeon
7576 simulator
7576 automat
7576 loom
7576 workhorse
7342 magnet
7631 electromagnet
7342
7633 actuator
7633 robot
7635 android humanoid
7633 fulcrum
7633 clockwork
7633
7639 regulator
7640 aperture
7640 faucet
7642 hydrant
7640 thermostat
7639 switch
7645 commutator
7645 cutout
7645 button
7648 buzzer doorbell
7639 accelerator throttle
7633 drive
7651 fusee
7633 reverse
7633
7654 carburetor carburettor
7654 compressor
7656 supercharger
7654 coupler
7658 freewheel
7658 swivel
7654 curler
7654 diaphragm
7654 escapement
7654 grab
7654 claw
7665 anchor
7654
7667
7668 incline ramp
7668
7670 coulter
7670 plowshare
7670 shim
7667 pulley
7667 wheel
7675 cartwheel
7675 gear
7675 rowel
7654 propeller
7654 pump
7680 inflater inflator
7680 aspirator
7654 ratchet
7654 shutter
7654 sprinkler
7654 hammer
7654 clip
7654 swing
7688 trapeze
7654 vibrator
7654 vane
7654 gearing
7654 spool
7633
7694 impeller
7694 gyroscope
7633 helm
7633 workings
7342
7699 diskette floppy
7699
7701 rom
7701 ram
7699 dvd
7699
7705
7706 disc record
7706 soundtrack
7708 dubbing
7705 taping
7710 audiotape
7711 dat
7710 videotape
7705 video
7342
7715
7716 harpsichord
7717 virginal
7716 piano
7715
7720 bones clappers
7720 chime
7722 carillon
7720 cymbal
7720 drum
7725 bongo
7725 tabor
7725 tambourine
7720 gong
7720 timpani
7720 marimba
7720 vibes
7715
7733 banjo
7733 string
7735 cello
7735 gamba
7735 fiddle violin
7733
7739 harp
7739 mandolin
7733 guitar
7742 uke ukulele
7733 sitar
7715
7745
7746 tuba
7746 bugle
7746 clarion
7746 cornet trumpet
7746 trombone
7745
7752 accordion
7752 harmonica
7745 bagpipe
7745 woodwind
7756
7757
7758 bassoon
7758 oboe
7760 bombard
7757
7762 clarinet
7762 saxophone
7756 flute
7765 fife
7765 piccolo
7342 horn
7342
7769 laser
7769 lens lense
7771 sunglass
7771 ocular
7771 eyeglass
7769 projector
7342 override
7342 goad
7342 reflector
7778 mirror
7342 remote
7342 reset
7342
7782 arrester
7782 withe
7782 brake
7785 brakes
7782 detent
7782 fastening
7788 buckle
7788 button
7788 hook
7788 clasp
7788 loop
7788 dowel
7788 stopping
7788 knot
7796 bow
7788 link linkup
7788 lock
7799 latch
7799 padlock
7788 nail
7802 brad
7788
7804 barrette
7804 hairpin
7804 peg
7804 skewer
7788 gasket
7788 seal
7788 zipper
7782 leash tether
7782 hamper shackle
7813 fetter hobble
7813 handcuff
7813 chains irons
7342 ski
7342 shredder
7342 snowshoe
7342 sounder
7342
7821 lamp
7822 candle
7822
7824 flashlight
7824 bulb lightbulb
7822 flashbulb
7822 lantern
7822 streetlight
7822 taillight
7821 light
7831 blinker
7831 floodlight
7831 headlamp headlight
7831 searchlight
7831 torch
7342 straightener
7342 strengthener
7342 stylus
7342
7840 pedestal stand
7840 bookend
7840 brace
7840 harness
7840 perch
7840 tripod
7840 armrest
7840 rib
7840
7849 backbench
7849 dickey dickie dicky
7849 saddle
7840 shelf
7853 bookshelf
7853 mantel
7840 spoke
7840 stair
7840 stirrup
7840
7859 beam
7860 cantilever
7860 girder
7860 lintel
7860 joist
7860 rafter
7860 shoring
7860 timber
7860 traverse
7859 bracing
7869
7870 rung
7870 thwart
7859 sill
7873 doorstep
7859 upright
7875
7876 pilaster
7876 piling stilt
7876 lally
7875
7880 bollard
7880 goalpost
7880 lamppost
7880 newel
7875 stile
7342 tongs
7342 trap
7887 net
7888 trammel
7887 noose
7887 entanglement web
7342 valve
7342 vaporizer
7342 ventilator
7051 equipment
7895 apparatus setup
7896 aerator
7896 burner
7896 centrifuge separator
7896 copier duplicator
7900 fax
7900 photocopier
7896 generator
7896 incubator
7896 instillator
7896 lighting
7896 pendulum
7896 purifier
7896 sequencer
7896 submersible
7896 telegraph
7895
7912 amplifier
7912 reproducer
7914 stereo
7915 ipod
7915 walkman
7912 cpu
7912 circuitry
7912 equalizer
7912 modem
7912 cro
7912 peripheral
7912
7924 receiver
7925 radio
7925 telly
7924 jammer
7912 phone telephone
7929 handset
7929 cellphone
7912 camcorder
7895
7933 backboard
7933 ball
7935 handball
7935 shooter
7935 racquetball
7935 softball
7933 skittle
7933 crossword
7933 horseshoe
7933
7943 chequer
7943 rook
7895 paraphernalia
7946 regalia
7946 rig
7946 rigging
7946
7950 pelham
7950 trapping
7950 hame
7950 harness
7950
7955 bridle
7955 halter
7895 roofing
7895 materiel
7895
7960 camera
7961 webcam
7960 enlarger
7960
7964 footage
7964 microfilm
7964 reel
7895 recorder
7968 vcr
7895 chute parachute
7895 orbiter satellite
7971 sputnik
7895
7973 shuttle
7973
7975 plate
7975 glove
7975 mound
7973 wicket
7973 brassie
7973
7981 buck
7981 bars
7981 rings
7981 trampoline
7973 skate
7973 spike
7973
7988 barbell
7988 dumbbell
7895 audiovisual
7051 furniture
7992
7993 cradle
7993 crib
7992 bed
7996
7997 lower
7997 upper
7996 trundle
7992 bookcase
7992 buffet
7992 cabinet
7992 dresser
7992
8005 bench
8006 pew
8006 settle
8005 chair
8009 armchair
8010 recliner
8009 throne
8009 wheelchair
8005 couch lounge sofa
8005 stool
7992 sectional
7992 sheraton
7992
8018 altar
8018 booth
8018 console
8018 counter
8018 desk
8018 lectern
7992 wardrobe
7051 implement
8026
8027 bolt
8027 crossbar
8027 handlebar
8027 lever
8031 nutcracker
8031 crowbar pry
8033 jimmy
8031 trigger
8031 peavy
8031 accelerator
8031 joystick
8027 rails runway
8026 brush
8040 sable
8040 toothbrush
8026
8043 broom
8043 mop
8026 eraser
8026 poker
8026 flail
8026
8049 thong
8049 strap
8051 bootstrap
8051 rein
8026 oar
8054 scull
8026 rod
8056 baton
8056 pole
8058 mast
8056
8060 camshaft
8060 crankshaft
8056 axle
8056 wand
8026 sharpener
8026 harpoon
8026
8067 mallet
8067 racquet
8069 crosse
8026 stick
8071 bow
8071
8073 paddle
8073 bludgeon
8073 billy nightstick truncheon
8071 matchstick
8071 crutch
8071 cane
8026 swab
8026 tool
8081 bender
8081 heckle
8081 cutlery
8084
8085 axe
8085 chisel
8085 knife
8088 cleaver
8088 scalpel
8085 pickax pickaxe
8085 razor
8085 scissors
8093 shears
8094 snips
8085 scythe
8085 sickle
8081 drill
8098 borer
8081 mower
8081 grapple
8081
8102 hammer
8103 gavel
8103 maul sledgehammer
8102 corkscrew
8102 toothpick
8102 pincer
8102 pitchfork
8102 scraper
8102 screwdriver
8102 shovel
8112 spade
8102 spreader
8081 hoe
8081 neolith
8081 paleolith
8081 plow
8081 tamp tamper
8026 utensil
8120
8121 earthenware
8122 delft
8121 porcelain
8124 china
8121 pottery
8120
8127 cookware
8128 cooker
8128 gridiron
8128 pan
8131 skillet
8131 saucepan
8131 wok
8128 pot
8135 cauldron
8135 percolator
8135 kettle
8135 teapot
8128 spatula
8127
8141 blender liquidizer
8141 whisk
8026
8144 charcoal
8144 crayon
8144 pen
8147 quill
8144 pencil
7051 system
8150 intercom
8150 adps
8150 nasdaq
8150 eds
8150 assemblage
8150 labyrinth maze
8150 gps
8150
8158 cyberspace internet net
8158 intranet
8158 lan
8161 ethernet
8161 wifi
8158 wan
8158 www
8150 scaffolding
7051 toiletry
8167 cosmetic
8168 highlighter
8168 makeup
8170 blackface
8170 kohl
8170 lipstick
8170 mascara
8170 rouge
8167 sunscreen
8167 deodorant
8167 hairdressing
8167 lotion
8167 perfume
7051 arms munition weaponry
8181 ammo ammunition
8182 cartridge
8182 canister
8182 round
8182 shell
8186 shrapnel
8181 armament
8188 arsenal
8188 artillery
8190 cannon
8191 howitzer mortar
8188 launcher
8193 bazooka
8188 ordnance
8181 gunnery
8181 hardware
7051 medium
8198 vehicle
8198 cinema
8198
8201 press
8202 newspaper
8203 daily
8203 gazette
8202 mag magazine
8206 glossy
8201 journalism
8208 tabloid
8198 telecom telecommunication
8210 telephony
8211 voicemail
8211 call
8210
8214 radio wireless
8214 telecasting television
8216 hdtv
8210 multiplex
8198 album
6366 layer
8220 backing
6366
8222 cord
8223 trawl
8223 lace
8225 shoelace shoestring
8223 piping
8223 string twine
8223 thread
8229 floss
8223 wick
8222 rope
8232 bungee
8232 prolonge
8232
8235 marline
8235 seizing
8232 tightrope
8222 shroud
8222 strand
8240 ply
6366 marker
8242 bookmark bookmarker
6366
8244 mouthpiece
8244 breech
8244 exit
8244 crack
8248 lacuna
8244 muzzle
8250 gunpoint
8244 hole
8252 keyhole
8252 loophole
8252 manhole
8252 perforation
8252 vent
8244 neckline
8244 slit
8244 spout
8260 gargoyle
8260 nozzle
8244 grille
6366 cushioning padding
8264
8265 gaddi
8265 headrest
8265 pillow
8268 bolster
8264 mattress
8264 batten
6366 plaything toy
8272 doll
8272 lego
8272 playhouse
8272 seesaw teeter
8272 catapult slingshot
8272 teddy
6366
8279 blackboard
8279
8281 palette
8281 scoreboard
8281 skateboard
8281 snowboard
8281 springboard
8281 surfboard
8281 drywall
8279 polaroid
8279 laminate
8290 formica
8290 plywood
8279 membrane
8279 panel
8294 caisson coffer
8294 paneling panelling
8294 dado
8279 plate
8298 baffle
8299 diffuser
8298 damper
8298 frisbee
8298 nameplate
8279
8304 pane
8304 slide
8279 foil
8279 stencil
6366 sphere
6366 strip
8310
8311 collar
8311 garter
8311 sash
8311 headband
8311 hoop
8316 tire
8317 retread
8317 radial
8311 elastic
8311 bracelet
8311 wristband
8310 leading
8310 tape
8324 inkle
6366 structure
8326 hangar
8326 lancet
8326
8329 auditorium
8329 bullpen
8329 chancel
8329 courtyard
8329 enclosure
8334 cage
8335 hutch
8334 chamber
8337 furnace
8338 cupola
8338 forge
8338 incinerator
8338 kiln
8342 muffle
8337 resonator
8334 dock
8334 nacelle
8334
8347 corral
8347 paddock
8334
8350 alcove
8350 apse
8350 fireplace hearth
8334 aquarium
8334 barnyard
8329 goalmouth
8329 nave
8329 showroom
8329 patio terrace
8329 room
8360 foyer lobby vestibule
8360 ballroom
8362 discotheque
8360 bar barroom saloon
8360 bathroom
8360 bedroom
8366 nursery
8360 boardroom
8360 cubicle
8360 classroom
8360 booth kiosk
8371 confessional
8360
8373 skybox
8373 cab
8373 cabin
8376 stateroom
8373 locker
8373 cockpit
8373 stall
8360 courtroom
8360 snug
8360 salon
8360 kitchen
8360 library
8360 parlor
8360 sauna
8360 storeroom
8388 buttery pantry
8360 john lavatory privy toilet
8390 restroom
8391 latrine
8390 washroom
8390 loo
8329
8395 cache
8395 closet cupboard
8326 amphitheater amphitheatre
8326 balcony
8399 mezzanine
8326
8401 bodywork
8401 fuselage
8326 bridge
8404 drawbridge
8404 footbridge
8404 flyover overpass
8404 viaduct
8326 building edifice
8409 abattoir slaughterhouse
8409 tenement
8409 architecture
8409 bathhouse
8409 clubhouse
8409
8415 barn
8415 coop
8415 stable stalls
8409 feedlot
8409 casino
8409 gazebo
8409
8422 capitol
8422 chancellery
8422 courthouse
8422
8426 consulate
8426 embassy
8422 pentagon
8422 statehouse
8409 greenhouse
8431 hothouse
8409 guildhall
8409 hotel
8434 hostel inn
8435 roadhouse
8434 motel
8434 resort
8409
8439 dispensary
8439 hospital infirmary
8441 sanatorium sanitarium
8409 ministry
8409 morgue mortuary
8444 crematorium
8409 observatory
8409 outbuilding
8447 garage
8447 doghouse kennel
8447 jakes outhouse privy
8447 shed
8451 boathouse
8409
8453 bethel
8453 chapel
8453 church
8456 abbey
8456 basilica
8456 cathedral
8459 minster
8456 kirk
8453 masjid
8453 mosque
8453 shrine
8464 stupa
8453 synagogue
8453 temple
8467 pagoda
8467 parthenon
8467 tabernacle
8409 planetarium
8409 presbytery
8409 eatery restaurant
8473 bistro
8473 brasserie
8473 cafe coffeehouse
8476 cybercafe
8473 cafeteria
8473 grill
8473 steakhouse
8473 teahouse
8409 rink
8409 rotunda
8409 ruin
8409 schoolhouse
8485 conservatoire
8409 skyscraper
8487 wtc
8409 tavern
8489 pub
8409 babel
8409 theater
8409 brothel
8326
8494 dartmouth
8494 plant works
8496 brewery
8497 microbrewery
8496 distillery
8496 factory mill
8500 maquiladora
8500 cannery
8500 foundry metalworks
8500 steelworks
8500 sweatshop
8496 refinery
8496 smelter
8326 catchment
8326 coil
8509 hank
8326 colonnade
8326 obelisk
8326 cross
8326
8514 fortification
8515 foxhole
8515 entrenchment
8517 retrenchment
8515 escarp
8515 fieldwork
8515 palisade
8515 redoubt
8515 stockade
8514 fort fortress
8524 bastille
8524 presidio
8514 stronghold
8527 citadel
8528 acropolis
8528 kremlin
8527 blockhouse
8527 dungeon
8326
8533
8534
8535
8536 auschwitz
8536 buchenwald
8536 dachau
8535 gulag
8534
8541 gaol jail jailhouse pokey
8542 lockup
8541 penitentiary
8541 prison
8533
8546 outlet
8547 emporium
8547 discounter
8547 marketplace mart
8550 bazar
8550 grocery
8552 supermarket
8553 hypermarket
8547 shop store
8555 barbershop
8555 bazaar
8555 bodega
8555 bookshop bookstore
8555 newsstand
8555 boutique
8555 cleaners
8555 commissary
8555 deli
8555 drugstore pharmacy
8555 florist
8555 pawnshop
8555 pizzeria
8546 office
8569 headquarters
8546
8571 cabaret nightclub nightspot
8572 dive
8571 juke
8533 workhouse
8533 university
8576 cambridge
8576 harvard
8576 mit
8576 sorbonne
8576 yale
8533 winery
8326
8583 basement cellar
8583 attic garret loft
8585 mow
8583 loft
8326 fountain
8326 housing lodging
8589 apartment
8590 penthouse
8590 rooms suite
8589 abode dwelling home
8593 condo condominium
8593 hearth
8593 hermitage
8593 house
8597 bungalow cottage
8597 cabin
8597 chalet
8597
8601 chateau
8601 dacha
8597 dollhouse
8597 duplex
8597 farmhouse
8597 gatehouse
8597 guesthouse
8597
8609 manor
8609 castle palace
8597
8612 deanery
8612 alhambra
8612 parsonage rectory vicarage
8612 cloister
8616 convent
8617 nunnery
8616 monastery
8619 charterhouse
8619 friary
8616 priory
8612 vatican
8593 yurt
8589 hospice
8589 quarters
8626 stabling
8626 lodgings
8626 dorm dormitory
8626 harem
8626
8631 barrack
8631 camp cantonment
8633 lager
8326 lamination
8326
8636 drydock
8636 marina
8326 masonry
8639 brickwork
8639 stonework
8326 monument
8642 plaque
8642 megalith
8644 dolmen
8326 embankment
8646 bulwark rampart
8647 earthwork
8326 obstruction
8649 barrier
8650 balustrade handrail
8650 barricade
8650 breakwater jetty seawall
8650 dam
8654 weir
8650 fence fencing
8656 hedge hedgerow
8656 paling
8650 fender
8650 grating
8650 hurdle
8650
8662 door
8662 gate
8664 tailgate
8664 turnpike
8664 turnstile
8650 rail railing
8668 guardrail
8650 barricade
8649 plug
8671 bung
8671 tampon
8671 spigot
8649 obstacle
8675 bunker
8326 partition
8677 bulkhead
8677 altarpiece
8677 wall
8680 gable
8681 pediment
8680 parapet
8326 porch
8684 portico
8684 veranda
8326
8687 burr
8687 cleat
8687 flange
8687 flue
8687 knob
8687 overhang
8693 eaves
8687 prong
8695 tine
8326 shelter
8697 dugout
8697 haven
8697 hovel shack shanty
8697 hut
8697 asylum
8697 tent
8703 cabana
8703 marquee pavilion
8703 tepee
8326 signboard
8707 billboard hoarding
8326 stadium
8709 coliseum
8710 colosseum
8709 ballpark
8709 hippodrome
8326 superstructure
8326
8715
8716 airframe
8716 arbour bower
8716 cornice
8716 derrick
8716 frame
8716 grate
8716 pave
8716 rack
8716 ribbing
8716 sash
8716 stocks
8716 stretcher
8716 undercarriage
8716 zimmer
8716 wattle
8716 window
8732 oriel
8732 dormer
8732 porthole
8732 skylight
8715 hoop
8715
8738 buttress buttressing
8738 base
8738 plinth
8738 prop
8326 tower
8743 barbican
8743 lighthouse
8743 belfry
8743 minaret
8743 pylon
8743 silo
8743 spire steeple
8750 pinnacle
8743 trestle
8743 turret
8743 watchtower
8326 transept
8326 vaulting
8326 ways
8326 honeycomb
8326 conformation
6366 surface
8760
8761 floor flooring
8761
8763 pavement
8764 curbside
8763 taxiway
8761 platform
8767 bandstand
8767 catwalk
8767 dais podium pulpit rostrum
8767 deck
8767 landing
8767 launchpad
8767 pier wharf
8774 quay
8767 scaffold
8767
8777 boards
8777 backstage offstage
8767 turntable
8760 screen
8760
8782
8783 bevel
8783 brim
8783 curb curbing
8783 milling
8782
8788 fore
8788 facade
8788 dial
8788 storefront
8782 stern
8782 starboard
8782 ceiling
8760
8796 tabletop
8797 countertop
8796 clipboard
6366
8800 flagship
8800 pill
8800 standby
6366 railway
8804 sidetrack siding
6366
8806 entrance entryway
8807 archway
8807 doorway
8807 gateway
8807 portal
8806 lane
8806
8813 aisle
8813 gutter
8815 chute
8816 moulin
8813 conduit
8818 aqueduct
8818 airway
8818 chimney
8821 smokestack
8818 sluice
8818 spillway
8818 tube tubing
8825 barrel
8825 capillary
8825 catheter
8825 column
8825 airline
8825 pipe
8831
8832 culvert
8832 scupper
8832 sewer
8832 trap
8831 manifold
8831 tailpipe
8825 pipe
8839 calumet
8825 silencer
8825 siphon
8825 stent
8825 wellpoint
8813 cul
8813 passageway
8846 aisle
8846 arcade
8846 corridor
8849 hall hallway
8846 stairwell
8846 tunnel
8852 catacomb
8852 underpass
8813 downcast
8806 path
8856 crosswalk
8856 seaway
8856 footpath pathway
8856 paseo walkway
8860 ambulatory
8860 boardwalk
8860 mall
8863 esplanade
8860 sidewalk
8860 skywalk
8806 road
8867 byway
8867 causeway
8867 detour
8867 parkway
8867 driveway
8867 highway
8873 beltway bypass
8873 expressway freeway motorway pike superhighway thruway
8875 autobahn
8873 interstate
8867 roadway
8878 carriageway
8867 shortcut
8867 speedway
8867 thoroughfare
8882 street
8883 alley alleyway
8883 boulevard
8883 mews
8883 whitehall
8883 bowery
8883 broadway
8867 trail
8806 staircase stairway
8891 ghat
8891 stairs steps
8893 ladder
8806 raceway
6366
8896 plumb plummet
8896 counterbalance counterweight
8896 load loading
8899 overload
6366
8901 headstone
8901 stone
8903 gravestone tombstone
8903 monolith
8903 cobble cobblestone
8903 springer
8903 stela
8903 hone
8901 cement
8901 concrete
8911 cement
8901
8913 fiberglass
8913 lino linoleum
8913 puddle
8901 insulant
8917 lagging
8901 lumber timber
8919
8920 pale
8920 slat
8922 lath
8922 louver
8919 board plank
8925 skid
8919 planking
8901 mortar
8901 slating
8901 shake shingle
8901 clapboard
6366 pavement paving
8932 asphalt
8932 tarmac
527
8935 disposable
8935 piece
527 aggregate total
526 location
8939 here
8939 there
8939 somewhere
8939 jungle
8939
8944 axis
8944 crest
8944
8947 equator
8947 dateline
8944 hemline
8944 horizon
8944 tropic
8944 itinerary route
8953 skyway
8953 beat
8953 orbit
8953 direction
8957 bearing
8958 tack
8957 trend
8944 quadrant
8944 waterline
8944 watermark
8944 watershed
8944 track
8965 trail
8939
8967 navel
8967 origin source
8969 derivation
8969 headwater
8969 cradle provenance
8969 trailhead
8967 zenith
8967 midpoint
8975 bowels
8975 core
8967 corner
8967
8979 workplace
8980 bakery
8980 beehive
8980 central
8983 switchboard
8980 colliery
8980 creamery
8980
8987 amex
8987 bourse
8987 nyse
8980 farm
8991 croft
8991 dairy
8991 grange
8991 ranch
8991 vineyard
8980 fishery
8980 smithy
8980 ironworks
8980 lab laboratory
8980 roundhouse
8980 shipyard
8980 studio
9003 atelier
8980 tannery
8980 workshop
9006 brickyard
8979 abode residence
9008 domicile
9008 home
8979 confluence
8979 epicenter epicentre
8979 port
9013 harbor seaport
9014 caesarea
9013 hiroshima
9013 valdez
8967 midair
8967 abutment
8967 position
9020 polls
9020 post
9022 outpost
9020 landmark
9020 right
9020 stand
9020 vantage
8967 position
9028 front
8967 place spot
9030 grave tomb
9031 sepulchre
9032 crypt
9032 mausoleum
9032 vault
9030 junction
9036 interchange
9036 carrefour crossroad
9036 rotary roundabout
9030 birthplace
9030 hideaway hideout
9030 heights
9030 holy
9030 overlook
9030
9045 hilltop
9045
9047 ararat
9047 everest
9047 galan
9047 kilimanjaro
9047 logan
9047 denali
9047 olympus
9047 rainier
9047 rushmore
9047 sinai
9030 scour
9030
9059 checkpoint
9059 stopover
9030 zone
8939 region
9063 biosphere
9063 depths
9063 aerospace
9063
9067 bridgehead foothold
9068 beachhead
9067 dmz
9063 greenbelt greenway
9063 bottom
9063 county
9073 berkshire
9073 cornwall
9073 devon devonshire
9073 essex
9073 gloucestershire
9073 hampshire
9073 hertfordshire
9073 kent
9073 somerset
9073 leicester leicestershire
9073 lincolnshire
9073 northumberland
9073 surrey
9073 northamptonshire
9073 sussex
9063 eden heaven
9063
9090 boundary bounds
9091 border borderline delimitation mete
9091 bourn bourne
9091 edge
9091 demarcation
9095
9096 edging
9096 hem
9096 roadside wayside
9091 outline
9100 coastline
9100 silhouette
9100 skyline
9091 rubicon
9091
9105 interface
9105 palate
9105
9108 bottom underside
9109 heel
9109 sole
9111 insole
9109 underbelly
9108 front
9114 forefront
9108 backside
9108 top upside
9117 tonsure
9117 desktop
9117 rooftop
9105 heavens
9105 inside
9105 exterior
9091 shoreline
9090 end
9125
9126 arrowhead
9126 cusp
9126 nib
9126 gaff
9125 telomere
9125 endpoint terminus
9125 destination
9125 tip
9134 fingertip
9134 tiptoe
9090 extreme
9137 apex
9090 reach
9139 earshot
9063 hell inferno
9063 inside interior
9142 midst thick
9063 ionosphere
9063
9145 stratum
9146 paries
9145 crust
9148 horst
9145 stratosphere
9145 troposphere
9145 snow
9063 exterior outside
9153 open outdoors
9063 side
9155 bedside
9063 air
9063 top
9158 crown
9158 treetop
9063 zodiac
9063 mansion
9063 transylvania
9063 papua
9063 sind
9063 witwatersrand
9063 maria
8939
9168 area
9169 center middle
9170 midfield
9170
9172
9173 camelot
9173
9175 windhoek
9175 kabul
9175 tirana
9175 algiers
9175 luanda
9175 sofia
9175 rangoon yangon
9175 bujumbura
9175 yaounde
9175 praia
9175 bangui
9175 colombo
9175 ndjamena
9175 beijing peking
9175 taipei
9175 bogota
9175 brazzaville
9175 kinshasa
9175 tegucigalpa
9175 managua
9175 havana
9175 bridgetown
9175 nicosia
9175 prague
9175 bratislava pressburg
9175 lome
9175 copenhagen
9175 djibouti
9175 malabo
9175 christiania oslo
9175 stockholm
9175 berlin
9175 quito
9175 asmara
9175 suva
9175 helsinki
9175 athens
9175 jerusalem
9175 rome
9175 bucharest
9175 kigali
9175 belgrade
9175 ljubljana
9175 zagreb
9175 canberra
9175 vienna
9175 nassau
9175 manama
9175 dhaka
9175 brussels
9175 gaborone
9175 brasilia
9175 london
9175 belfast
9175 dublin
9175 edinburgh
9175 cardiff
9175 kathmandu katmandu
9175 lhasa
9175 jakarta
9175 teheran tehran
9175 baghdad
9175 tokyo
9175 amman
9175 nairobi
9175 kuwait
9175 paris
9175 libreville
9175 accra
9175 conakry
9175 bissau
9175 amsterdam
9175 budapest
9175 reykjavik
9175 pyongyang
9175 seoul
9175 vientiane
9175 beirut
9175 maseru
9175 monrovia
9175 luxembourg luxemburg
9175 skopje
9175 antananarivo
9175 lilongwe
9175 putrajaya
9175 bamako
9175 valletta
9175 nouakchott
9175 rabat
9175 maputo
9175 niamey
9175 abuja
9175 islamabad
9175 asuncion
9175 lima
9175 warsaw
9175 lisboa lisbon
9175 doha
9175 riyadh
9274 mecca
9175 dakar
9175 freetown
9175 singapore
9175 honiara
9175 mogadishu
9175 pretoria
9175 moscow
9175 minsk
9175 tallinn
9175 riga
9175 vilnius
9175 chisinau
9175 kiev
9175 yerevan
9175 baku
9175 tbilisi
9175 astana
9175 bishkek
9175 dushanbe
9175 tashkent
9175 madrid
9175 khartoum
9175 bern berne
9175 damascus
9175 bangkok
9175 tunis
9175 ankara
9175 kampala
9175 washington
9175 montevideo
9175 vila
9175 caracas
9175 hanoi
9175 sana sanaa
9175 lusaka
9175 harare salisbury
9173
9312 edmonton
9312 winnipeg
9312 fredericton
9312 halifax
9312 toronto
9312 charlottetown
9312 quebec
9312 regina
9173
9321 brisbane
9321 sydney
9321 hobart
9321 adelaide
9321 perth
9321 juneau
9321 phoenix
9321 sacramento
9321 denver
9321 hartford
9321 dover
9321 tallahassee
9321 atlanta
9321 honolulu
9321 boise
9321 springfield
9321 indianapolis
9321 topeka
9321 frankfort
9321 augusta
9321 annapolis
9321 boston
9321 lansing
9321 helena
9321 concord
9321 trenton
9321 albany
9321 columbus
9321 salem
9321 harrisburg
9321 providence
9321 pierre
9321 nashville
9321 austin
9321 montpelier
9321 richmond
9321 olympia
9321 charleston
9321 cheyenne
9172 see
9169 corner
9169 hangout haunt
9169 fireside
9169 open
9169
9366 mooring
9366 roads
9169 playground
9369 spa
9369 waikiki
9169
9372 ashram
9372 nook
9372 sanctum
9169 refuge
9169 scene
9377 locale locus venue
9169
9379 outskirts
9379 locality neighborhood vicinity
9381
9382 landscape
9382 seascape
9381 montmartre
9381 charlestown
9169
9387 airspace
9387 flies
9387 seat
9168 breadbasket
9168 district territory
9392
9393 borough
9394 greenwich
9394 westminster
9394 bronx
9394 brooklyn
9394 manhattan
9394 queens
9393 ticino
9393 commune
9393
9403 fatherland homeland motherland
9403 kingdom
9405 britain
9403
9407
9408 danmark denmark
9408 norge norway
9408 sverige sweden
9407
9412 albania
9412 bulgaria
9412 ellas greece
9412 macedonia
9407 slovakia
9407 deutschland germany
9407 finland
9407 italia italy
9407 romania
9407 croatia
9407 yugoslavia
9407 slovenia
9407 austria
9407 flanders
9407 belgium
9407 england
9428 albion
9428 anglia
9407 eire ireland
9407 scotland
9407 france
9407 holland nederland netherlands
9407 hungary
9407 iceland
9407 liechtenstein
9407 poland polska
9407 portugal
9407 belarus
9407 moldavia moldova
9407 andorra
9407 espana spain
9407 suisse switzerland
9403
9445 namibia
9445 algeria
9445 angola
9445 burundi
9445 congo
9445 benin
9445 togo
9445 eritrea
9445 ethiopia
9445 rwanda
9445 botswana
9445 egypt
9445 kenya
9445 gabon
9445 gambia
9445 ghana
9445 lesotho
9445 liberia
9445 libya
9445 madagascar
9445 malawi
9445 mali
9445 mauritania
9445 morocco
9445 mozambique
9445 nigeria
9445 senegal
9445 somalia
9445 sudan
9445 swaziland
9445 tanzania
9445 tunisia
9445 uganda
9445 zambia
9445 rhodesia zimbabwe
9403
9481 afghanistan
9481 burma myanmar
9481 cambodia kampuchea
9481 cathay china prc
9481 bangladesh
9481 bhutan
9481 bharat india
9481 nepal
9481 tibet
9481 iran
9481 iraq
9481 japan nihon nippon
9481 dprk
9481 laos
9481 lebanon
9481 malaysia
9481 mongolia
9481 oman
9481 pakistan
9481 qatar
9481 armenia
9481 azerbaijan
9481 kazakhstan kazakstan
9481 kyrgyzstan
9481 tajikistan
9481 uzbekistan
9481 syria
9508 aram
9481 siam thailand
9481 vietnam
9481 yemen
9403
9513 argentina
9513 chile
9513 colombia
9513 ecuador
9513 bolivia
9513 brasil brazil
9513 guyana
9513 paraguay
9513 peru
9513 surinam suriname
9513 uruguay
9513 venezuela
9403
9526
9527 guatemala
9527 belize
9527 honduras
9527 salvador
9527 nicaragua
9527 panama
9526 mexico
9526 canada
9526 america usa
9403 comoros
9403 cuba
9403 haiti
9403 jamaica
9403 barbados
9403 cyprus
9403 dominica
9403 fiji
9403 israel yisrael
9403 australia
9403 micronesia
9403 tuvalu
9403 kiribati
9403 nauru
9403 bahamas
9403 sultanate
9552 brunei
9403 indonesia
9403 grenada
9403 maldives
9403 malta
9403 mauritius
9403 palau
9403 philippines
9403 samoa
9403 seychelles
9403 rus
9403 russia ussr
9403 ukraine
9403 turkmenistan
9403 tonga
9403 turkey
9403 vanuatu
9393 reservation
9393 shire
9393 prefecture
9393 province state
9573 commonwealth
9573
9575 alabama
9575 alaska
9575 arizona
9575 arkansas
9575 california
9575 colorado
9575 connecticut
9575 florida
9575 georgia
9575 hawaii
9575 idaho
9575 illinois
9575 indiana
9575 kansas
9575 kentucky
9575 louisiana
9575 maine
9575 maryland
9575 massachusetts
9575 michigan
9575 minnesota
9575 mississippi
9575 missouri
9575 montana
9575 nebraska
9575 nevada
9575 jersey
9575 ohio
9575 oklahoma
9575 oregon
9575 pennsylvania
9575 tennessee
9575 texas
9575 utah
9575 vermont
9575 virginia
9575 wyoming
9573 guangdong
9573 gansu
9573 hebei
9573 hunan
9573 sichuan
9573 yunnan
9573 xinjiang
9573 yucatan
9573 coahuila
9573 tabasco
9573 bavaria
9573
9624 calabria
9624 campania
9624 lazio
9624 lombardy
9624 marche marches
9624 apulia puglia
9624 sardinia
9624 sicily
9624 tuscany
9624 umbria
9624 veneto
9573 kosovo
9573 bosnia
9573
9638 alberta
9638 manitoba
9638 saskatchewan
9573
9642 queensland
9642 tasmania
9573 tyrol
9573 assam
9573 karnataka
9573 manipur
9573 sikkim
9573 bihar
9573 goa
9573 gujarat
9573 madras
9573 maharashtra
9573 orissa
9573 kalimantan
9573
9657 penang
9657 perlis
9657 terengganu
9657 selangor
9657 perak
9657 pahang
9657 kelantan
9657 kedah
9657 johor johore
9657 sabah
9657 sarawak
9573 transvaal
9573 abkhazia
9573 adzharia
9393 township
9393 ward
9392 borderland
9392
9675 precinct
9675 downtown
9675 quarter
9678 ghetto
9678 barrio
9675 waterfront
9681 seafront
9681 dockyard
9675 slum
9684 shantytown
9675 tenderloin
9675 outskirt
9675 bloomsbury
9675 wembley
9675 harlem
9675 soho
9392 enclave
9392
9693 uptown
9693 suburb suburbia
9695 wimbledon
9695 clichy
9695 orly
9693 georgetown
9392 goldfield
9392
9701 archbishopric
9701 bishopric diocese
9703 archdiocese
9703 exarchate
9701 patriarchate
9701 viceroyalty
9392 palestine
9392 protectorate
9392
9710 macao macau
9710 faeroes faroes
9392 palatinate
9392 athos
9392 attica
9392 acadia
9392 nunavut
9392 lakeland
9392 galloway
9392 malaya
9392 natal
9392 castile castilla
9392 catalonia
9392 darfur
9168 domain
9725 duchy
9725 emirate
9725 empire
9728 persia
9725 fiefdom
9725 khanate
9725 principality
9732 cambria cymru wales
9732 monaco
9168 northland
9168 southland
9168
9737 andalucia andalusia
9737 appalachia
9737 barbary
9737 nubia
9737
9742 sanctuary
9742 hatchery
9737
9745
9746 antarctic
9746 arctic
9745 tropics
9745 subtropics
9737 southeast
9737 southwest
9737 northeast
9737 northwest
9737 midwest
9737 environs surround
9756 medium
9756 setting
9756 habitat
9759 habitation
9760 den lair
9756 parts
9737 hemisphere
9737 hotspot
9737 maghreb
9737 panhandle
9737
9767 backwoods hinterland
9767 farmland
9767 countryside
9767 wold
9737
9772 coalfield
9772 oilfield
9737
9775 kampong
9775 cheddar
9775 jericho
9775 jamestown
9775 yorktown
9737 tract
9781 infield
9781 centerfield
9781 leftfield
9781 outfield
9781 short
9781 desert
9787 gobi
9787 kalahari
9787 negev
9787 sahara
9781 oasis
9781 battlefield battleground
9793 armageddon
9781 minefield
9781 clearing glade
9781 field
9797 grounds
9798 backyard
9797 campus
9797 cornfield
9797 lawn
9781 piste
9781 grassland
9804 meadow
9804 ley pasture
9804 prairie
9804 savanna
9804 veld
9781 fairground
9781 midway
9781 park parkland
9781 common commons
9813 disneyland
9781 piazza plaza
9781 site
9816 campground campsite encampment
9816 cemetery graveyard necropolis
9816 dig
9816 midden
9816 fairway
9816 stonehenge
9816 rough
9816 tee
9816 lateran
9781 subdivision
9781 terrain
9781 plot
9828 garden
9829 orchard
9781
9831 junkyard
9831 schoolyard
9831 churchyard
9737
9835 sprawl
9835 municipality
9837 city metropolis
9838 nicaea
9838 herat
9838 kandahar
9838 durres
9838 oran
9838 huambo
9838 rosario
9838 plovdiv
9838 varna
9838 mandalay
9838 douala
9838 kandy
9838 antofagasta
9838 concepcion
9838 valparaiso
9838 chongqing
9838 canton guangzhou
9838 lanzhou
9838 dalian
9838 luoyang
9838 hangzhou
9838 nanchang
9838 nanning
9838 nanjing nanking
9838 shanghai
9838 shenyang
9838 taiyuan
9838 tangshan
9838 tianjin
9838 wuhan
9838 xian
9838 hohhot
9838 taichung
9838 barranquilla
9838 cali
9838 medellin
9838 soledad
9838 goma
9838 lubumbashi
9838 abidjan
9838 merida
9838 campeche
9838 cancun
9838 acapulco
9838 chihuahua
9838 juarez
9838 durango
9838 guadalajara
9838 hermosillo
9838 matamoros
9838 mexicali
9838 monterrey
9838 oaxaca
9838 puebla
9838 tampico
9838 tijuana
9838 veracruz
9838 guantanamo
9838 santiago
9838 brno
9838 ostrava
9838 cotonou
9838 aarhus
9838 aalborg
9838 bergen
9838 stavanger
9838 trondheim
9838 malmo
9838 lund
9838 goteborg gothenburg
9838 uppsala
9838 aachen
9838 bremen
9838 dortmund
9838 dresden
9838 leipzig
9838 weimar
9838 bonn
9838 cologne
9838 braunschweig
9838 dusseldorf
9838 essen
9838 frankfurt
9838 halle
9838 hamburg
9838 hannover hanover
9838 mannheim
9838 munich
9838 nuremberg
9838 potsdam
9838 rostock
9838 stuttgart
9838 wiesbaden
9838 guayaquil
9838 espoo
9838 tampere
9838 corinth
9838 argos
9838 delphi
9838 mycenae
9838 sparta
9838 ephesus
9838 patras
9838 salonica salonika thessaloniki
9838 nablus
9838 haifa
9838 jaffa
9838 samaria
9838 byzantium
9838 pompeii
9838 brescia
9838 ferrara
9838 naples napoli
9838 messina
9838 bologna
9838 brindisi
9838 genoa
9838 cremona
9838 milan milano
9838 pisa
9838 torino turin
9838 bari
9838 palermo
9838 florence
9838 trento
9838 padova padua
9838 venezia venice
9838 verona
9838 sarajevo
9838 dubrovnik
9838 banff
9838 calgary
9838 sudbury
9838 windsor
9838 montreal
9838 saskatoon
9838 graz
9838 linz
9838 salzburg
9838 innsbruck
9838 chittagong
9838 antwerp
9838 bruges
9838 charleroi
9838 ghent
9838 namur
9838 curitiba
9838 rio
9838 pernambuco recife
9838 santos
9838 lancaster
9838 liverpool
9838 birmingham
9838 oxford
9838 brighton
9838 bristol
9838 leeds
9838 newcastle
9838 sheffield
9838 winchester
9838 northampton
9838 galway
9838 limerick
9838 waterford
9838 glasgow
9838 newport
9838 swansea
9838 aswan
9838 giza
9838 luxor
9838 thebes
9838 suez
9838 delhi
9838 bangalore
9838 calcutta kolkata
9838 bombay mumbai
9838 agra
9838 chennai
9838 lucknow
9838 mysore
9838 bandung
9838 medan
9838 semarang
9838 bam
9838 mashhad meshed
9838 isfahan
9838 shiraz
9838 tabriz
9838 persepolis
9838 basra
9838 karbala
9838 kirkuk
9838 mosul
9838 philippi
9838 babylon
9838 assur
9838 nineveh
9838 nagano
9838 nagoya
9838 osaka
9838 yokohama
9838 kobe
9838 kyoto
9838 sapporo
9838 fukuoka
9838 nagasaki
9838 toyota
9838 aqaba
9838 kisumu
9838 mombasa
9838 nakuru
9838 bordeaux
9838 brest
9838 cannes
9838 dijon
9838 grenoble
9838 lille
9838 lyon lyons
9838 marseille marseilles
9838 nancy
9838 nantes
9838 nice
9838 orleans
9838 reims
9838 strasbourg
9838 toulon
9838 toulouse
9838 tours
9838 versailles
9838 tamale
9838 arnhem
9838 eindhoven
9838 nijmegen
9838 rotterdam
9838 leiden leyden
9838 utrecht
9838 incheon inchon
9838 kwangju
9838 pusan
9838 sidon
9838 sur tyre
9838 benghazi
9838 blantyre
9838 timbuktu
9838 casablanca
9838 fes fez
9838 marrakech marrakesh
9838 tangier tangiers
9838 beira
9838 auckland
9838 christchurch
9838 ibadan
9838 lagos
9838 faisalabad
9838 hyderabad
9838 karachi
9838 lahore
9838 peshawar
9838 rawalpindi
9838 arequipa
9838 cebu
9838 bydgoszcz
9838 krakow
9838 danzig gdansk
9838 katowice
9838 lodz
9838 lublin
9838 breslau wroclaw
9838 braga
9838 oporto porto
9838 setubal
9838 papeete
9838 medina
9838 jeddah jiddah
9838 johannesburg
9838 kimberley
9838 durban
9838 bloemfontein
9838 soweto
9838 grozny
9838 khabarovsk
9838 kursk
9838 leningrad petrograd
9838 murmansk
9838 nalchik
9838 novgorod
9838 perm
9838 rostov
9838 saratov
9838 smolensk
9838 ufa
9838 stalingrad volgograd
9838 novosibirsk
9838 chelyabinsk
9838 omsk
9838 vladivostok
9838 tartu
9838 kaunas
9838 donetsk donetske
9838 chernobyl
9838 dnipropetrovsk
9838 kharkiv
9838 odessa
9838 sevastopol
9838 yalta
9838 almaty
9838 samarkand
9838 barcelona
9838 cadiz
9838 cartagena
9838 granada
9838 jerez
9838 malaga
9838 oviedo
9838 sevilla seville
9838 zaragoza
9838 omdurman
9838 basel
9838 geneva
9838 lausanne
9838 zurich
9838 aleppo
9838 dodoma
9838 mwanza
9838 ariana
9838 adana
9838 antalya
9838 constantinople istanbul
9838 bursa
9838 izmir smyrna
9838 sardis
9838 gulu
9838 dubai
9838 birmingham
9838 huntsville
9838 tucson
9838 anaheim
9838 bakersfield
9838 fresno
9838 oakland
9838 pasadena
9838 bridgeport
9838 waterbury
9838 jacksonville
9838 orlando
9838 tampa
9838 macon
9838 savannah
9838 chicago
9838 peoria
9838 rockford
9838 evansville
9838 gary
9838 davenport
9838 louisville
9838 shreveport
9838 baltimore
9838 detroit motown
9838 duluth
9838 minneapolis
9838 billings
9838 reno
9838 manchester
9838 bayonne
9838 camden
9838 newark
9838 albuquerque
9838 binghamton
9838 rochester
9838 schenectady
9838 syracuse
9838 utica
9838 charlotte
9838 durham
9838 greensboro
9838 fargo
9838 akron
9838 cleveland
9838 cincinnati
9838 dayton
9838 toledo
9838 youngstown
9838 tulsa
9838 portland
9838 allentown
9838 chester
9838 philadelphia
9838 pittsburgh
9838 scranton
9838 chattanooga
9838 knoxville
9838 memphis
9838 abilene
9838 amarillo
9838 arlington
9838 brownsville
9838 dallas
9838 houston
9838 laredo
9838 lubbock
9838 plano
9838 waco
9838 provo
9838 burlington
9838 norfolk
9838 lynchburg
9838 portsmouth
9838 roanoke
9838 seattle
9838 spokane
9838 tacoma
9838 morgantown
9838 wheeling
9838 milwaukee
9838 casper
9838 maracaibo
9838 valencia
9838 saigon
9838 aden
9838 bulawayo
9837 town
10259 burg
10259 hometown
10259 jalalabad
10259 hippo
10259 hamelin
10259 nazareth
10259 tivoli
10259 dawson
10259 waterloo
10259 blackpool
10259 sunderland
10259 canterbury
10259 tara
10259 ayr
10259 avignon
10259 calais
10259 chartres
10259 cherbourg
10259 valenciennes
10259 vichy
10259 vienne
10259 thule
10259 cuzco
10259 dhahran
10259 lubavitch
10259 antioch
10259 entebbe
10259 gadsden
10259 selma
10259 tuscaloosa
10259 tuskegee
10259 nome
10259 sitka
10259 flagstaff
10259 nogales
10259 prescott
10259 jonesboro
10259 barstow
10259 monterey
10259 redding
10259 gainesville
10259 melbourne
10259 pensacola
10259 sarasota
10259 valdosta
10259 hilo
10259 cairo
10259 moline
10259 urbana
10259 bloomington
10259 muncie
10259 dubuque
10259 salina
10259 paducah
10259 alexandria
10259 bangor
10259 brunswick
10259 lewiston
10259 frederick
10259 hagerstown
10259 gloucester
10259 lexington
10259 pittsfield
10259 plymouth
10259 williamstown
10259 kalamazoo
10259 saginaw
10259 hibbing
10259 natchez
10259 vicksburg
10259 bozeman
10259 missoula
10259 morristown
10259 princeton
10259 carlsbad
10259 farmington
10259 gallup
10259 roswell
10259 cooperstown
10259 ithaca
10259 kingston
10259 newburgh
10259 asheville
10259 wilmington
10259 enid
10259 lawton
10259 medford
10259 altoona
10259 bethlehem
10259 gettysburg
10259 greenville
10259 galveston
10259 lufkin
10259 mcallen
10259 midland
10259 texarkana
10259 bennington
10259 rutland
10259 blacksburg
10259 fredericksburg
10259 petersburg
10259 aberdeen
10259 bellingham
10259 yakima
10259 fayetteville
10259 watertown
10259 lander
10259 laramie
9737
10368 barren wasteland
10368 outback
10368 frontier
9737 bengal
9737 patagonia
9737 pampas
9737 manchuria
9737 turkestan
9737 mesoamerica
9737 czechoslovakia
9737 moravia
9737 bohemia
9737 saxony
9737 rhineland
9737 brandenburg
9737 prussia
9737 thuringia
9737 karelia
9737 epirus
9737 lydia
9737 thessaly
9737 arcadia
9737 mideast
9737 galilee
9737 gaza
9737 golan
9737 canaan
9737 juda
9737 judea
9737 serbia
9737 montenegro
9737 dalmatia
9737 labrador
9737 maritimes
9737 klondike
9737 cumbria
9737 lancashire
9737 yorkshire
9737 northumbria
9737 wessex
9737 ulster
9737 caledonia
9737 hindustan
9737 punjab
9737 elam
9737 macedon
9737 thrace
9737 mesopotamia
9737 assyria
9737 riviera
9737
10419 alsace
10419 anjou
10419 aquitaine
10419 artois
10419 auvergne
10419 burgundy
10419 brittany
10419 limousin
10419 lorraine
10419 picardie picardy
10419 provence
9737 midi
9737 normandie normandy
9737 lyonnais
9737 savoy
9737 guiana
9737 friesland
9737 lapland
9737 kashmir
9737 chechnya
9737 siberia
9737
10441 estonia
10441 latvia
10441 lithuania
9737 livonia
9737 iberia
9737 galicia
9737 leon
9737 kurdistan
9737 confederacy dixie
9737 south
9737 tidewater
9737 piedmont
9737 north
9737 carolina carolinas
9737 silesia
9168 heartland
9168 unknown
9168 west
8939 whereabouts
8939 sodom
8939
10462 col
10462 defile
526
10465 amulet talisman
10465 voodoo
526 curio
10468 collectable collectible
10468 showpiece
526 slag
526 keepsake souvenir
526
10473 handle
10474 broomstick
10474 haft
10474 hilt
10474 knob
10478 doorknob
10474 pommel
10474 butt
10473 constituent
10482 accessory
10483 trimmings
10482 addition
10485 additive
10486 adjuvant
10485 annex annexe
10488 ell
10485 attachment
10482 crystal
10482 scheduler
10482 ingredient
10482 pixel
10482 retrofit
10482 spare
10473 hub
10473 piece
10498
10499 bib
10499 handkerchief
10501 bandana bandanna
10499 rag tatter
10499 sail
10504 royal
10499 swatch
10499 towel
10498 shard
10498 snip snippet snipping
10473 segment
10510 straightaway
10510 subsection
10473 upstage
10473 upstairs
10473 wreckage
526 auger
526 stuff
10517 gizmo widget
10517 sundries
526 trivia
526 commemorative
526 discard
526
10523 aquifer
10523 beach
10523 cave
10526 cavern
10526 grotto
10523 cliff
10529 crag
10529 precipice
10523 delta
10523
10533 glacier
10533 berg iceberg
10533 floe
10523 lakefront
10523 massif
10523
10539 cirque corrie
10539
10541 seabed
10541 riverbed
10539
10544 burrow
10544 cavity pit
10546 divot
10544 pothole
10539 lowland
10549 lowlands
10549 landfill
10539 sinkhole
10539 trough
10553 swale
10539 vale valley
10555 dale
10555 glen
10555 gully
10558 arroyo
10558 draw
10558 wadi
10555 hollow
10562 dell dingle
10555 ravine
10564 canyon
10564 gorge
10566 gulch
10523
10568 highland upland
10569 highlands
10569 plateau tableland
10571 ardennes
10571 mesa
10568 hill
10574 calvary
10574 sion zion
10574 cotswolds
10574 pennines
10574 butte
10574 foothill
10574 hammock hillock knoll
10568 mountain
10582 alp
10582 ben
10582 seamount
10582
10586 cameroon
10586 colima
10586 etna
10586 fuego
10586 vesuvius
10568 headland promontory
10592 mull
10568 ridge
10594
10595 bluff
10595 sandbank
10597 shoal
10594 sandbar
10594 dune
10594 ledge
10601 berm
10594 reef
10603
10604 atoll
10605 bikini
10605 eniwetok
10605 kwajalein
10604 cay
10568 swell
10523 oceanfront
10523
10612 adirondacks
10612 alleghenies
10612 alps
10612 andes
10612 apennines
10612 appalachians
10612 balkans
10612 berkshires
10612 carpathians
10612 cascades
10612 catskills
10612 caucasus
10612 himalaya himalayas
10612 ozarks
10612 pyrenees
10612 rockies
10612 sierra
10612 urals
10523 shore
10631 lakeshore lakeside
10631 coast seashore
10633 littoral sands
10633 landfall
10633 seaboard seaside
10523 incline slope
10637 ascent climb upgrade
10638 uphill
10637 bank
10640 riverbank riverside
10640 waterside
10637
10643 downhill
10643 steep
10637 escarpment
10637 hillside
10637 mountainside
10523 outpouring
10649 geyser
10523 bonanza
10523 crater
10652 caldera
526 neve
526 ground
10655 archipelago
10656 antilles
10656 svalbard
10656 aleutians
10656 oceania
10656 australasia
10656 marianas
10656 polynesia
10656 hebrides
10656 japan
10656 shetland
10656 madeiras
10656 solomons
10655 beachfront
10655 cape ness
10670 spit
10655 tidewater
10655 timberland woodland
10673 greenwood
10673 silva
10655 island
10676 anguilla
10676 antigua
10676 barbuda
10676 bermuda bermudas
10676 montserrat
10676 ceylon
10676 formosa
10676 taiwan
10676 aruba
10676 curacao
10676 saba
10676 guadeloupe
10676 hispaniola
10676 vieques
10676 trinidad
10676 tobago
10676 zealand
10676 spitsbergen
10676 galapagos
10676 fijis
10676 crete
10676 capri
10676 greenland
10676 saipan
10676 guam
10676 borneo
10676 guadalcanal
10676 bahrain
10676 ireland
10705 erin
10676 guernsey
10676 anglesey mona
10676 java
10676 bali
10676 timor
10676 sumatra
10676 celebes sulawesi
10676 hokkaido
10676 hondo honshu
10676 kyushu
10676 shikoku
10676 okinawa
10676 corsica
10676 martinique
10676 iceland
10676 luzon
10676 mindanao
10676 mindoro
10676 azores
10676 nevis
10676 tahiti
10676 principe
10676 majorca
10676 canaries
10676 tenerife
10676 zanzibar
10676 kauai
10676 maui
10676 oahu
10676 nantucket
10676 isle islet
10676 kodiak
10655 isthmus
10655
10740 continent
10741 africa
10741 antarctica
10741 asia
10741 eurasia
10741 europe
10740 subcontinent
10655 mainland
10655 peninsula
10749 anatolia
10749 indochina
10749 scandinavia
10749 jutland jylland
10749 peloponnese
10749 arabia
10749 korea
10749 crimea
10655 champaign plain
10758 flat
10758 floodplain
10758 llano
10758 moorland
10758 steppe
10758 tundra
10655 wonderland
526 land
10766 badlands
10766 fallow
10766 overburden
10766 permafrost
10766 sod turf
10766 wetland
10772 bog
10773 mire morass quagmire
10772 marsh marshland
10772 swamp
10776 everglades
526 remains
10778 ammonite
526 ribbon
526 vagabond
526 web
10782 webbing
1
10784 agent
10785 eliminator
10786 obliterator
10785 impairer
10785 enlivener invigorator quickener
10785 relaxer
10785 represser
10785 retardant retardent
10785 satisfier
10785 shortener
10785 weakener
10784 occult supernatural
10784 manipulator
10797 driver
10798 chauffeur
10798 motorist
10798 racer
10801 oldfield
10798 tailgater
10798 cabby cabdriver
10798 trucker
10797 telegrapher
10784 juggernaut steamroller
10784 spirit
10808 psyche soul
10784
10810 endangerment hazard jeopardy peril risk
10810 menace threat
10784
10813 fungicide
10813 antimicrobial disinfectant
10813 drug
10816 anesthetic
10816 tamoxifen
10816 botanical
10816
10820 max
10820 cristal
10816 diuretic
10816
10824 dope gage sens
10824 hashish
10816 medicament medication medicine
10827 analgesic painkiller
10828 acetaminophen tylenol
10827 antibacterial
10830 antibiotic
10831 cipro
10831 penicillin
10827 antidepressant
10834 ssri
10835 prozac
10834 tricyclic
10827 antihistamine
10827
10839
10840 celebrex
10840 vioxx
10839 ibuprofen
10827 antiseptic
10827 antiviral
10845 interferon
10845
10847 nevirapine
10847 azt retrovir
10827 inderal
10827 carminative
10827 plavix
10827 decongestant
10827 dose
10854 capsule
10827 statin
10856 lipitor
10827 pharmaceutic pharmaceutical
10827 placebo
10827 prescription
10860 refill
10827 cathartic physic purgative
10862 aloes
10862 laxative
10827 curative cure remedy therapeutic
10865 acoustic
10865 antidote
10865 vomitive
10865 ointment salve
10865 alleviant palliative
10865 preventative preventive
10827 depressant downer sedative
10872
10873 barbiturate
10874 veronal
10874 luminal
10873 thalidomide
10827 restorative
10816 narcotic
10879 cocain cocaine
10879 methadon methadone
10879 opiate
10882 heroin
10882 morphine
10879 opium
10816
10886 hallucinogen
10887 lsd
10888 elvis
10886 thc
10816 tranquilizer tranquillizer
10891 antipsychotic
10891 benzodiazepine
10893 valium
10893 versed
10816 relaxant
10816 hypnotic
10816 excitant stimulant
10898 amphetamine
10899 bennie
10899 meth methamphetamine
10898 aphrodisiac
10898 kat
10898 ritalin
10816 suppressant
10816 viagra
10813 antacid
10907 tums
10813 whitener
10813
10910 active
10910 reagent
10910 desiccant drier
10910 oxidant oxidizer
10914 peroxide
10910 reducer reductant
10910 scavenger
10910 surfactant wetter
10918 detergent
10919 anionic
10813 dilutant thinner
10813 inducer
10813 precipitant
1
10924 substance
10925
10926
10927 nodule
10927 enamel
10926
10930 plasma
10930 bile
10930 blood
10933 lifeblood
10933 bloodstream
10930 serum
10930 lymph
10930 come cum semen
10930
10939 perspiration sweat
10939 endocrine hormone
10941 adrenalin adrenaline
10941 insulin
10941 melatonin
10941
10945 progesterone
10945 androgen
10947 nandrolone
10947 testosterone
10945 estrogen
10950 des
10945 corticosteroid
10952 cortisol
10952 cortisone
10941 glucocorticoid
10939 prostaglandin
10939 mucus
10939 saliva
10939 musk
10939 nectar
10939 pheromone
10930 sanies
10925
10963 cytoplasm
10964 plasmodium
10964 cytosol
10963 platelet
10925 material stuff
10968 ballast
10968 rind
10968 recycling
10968 precursor
10968 particle speck
10973 grain
10974 granule
10975 chloroplast
10973 grinding
10968 feedstock
10968 absorbate
10968 absorbent
10980 sponge
10980 absorber
10968 mineral
10983 asbestos
10983 bauxite
10983 beryl
10983 alumina
10983 sienna
10983 emery
10983 galena
10983 garnet
10983 gypsum
10992 alabaster
10983 mica
10994 muscovite
10983 opal
10983 ore
10997 concentrate
10983
10999 rhinestone
10999 onyx
10999 goldstone
10999 topaz
10983 spar
11004 chalk
10983 balas
10983 blende
10983 hyacinth
10968
11009
11010 sandstone
11011 grit
11011 brownstone
11010 shale
11009 sima
11009 gravel
11009 shingling
11009 dolomite
11009 conglomerate
11009 magma
11009
11021 pluton
11022 granite
11021
11024 agglomerate
11024 basalt
11024 obsidian
11024 lava
11024 tuff
11009 limestone
11030 tripoli
11009 marble
10968 adhesive
11033
11034 glue
11034 putty
11033 wafer
10968
11038 sealant sealer
11039 caulk caulking
11038 filler
11041 sizing
11041 stiffener
11038 lute luting
10968
11045
11046 lac
11046
11048 fell hide
11048 leather
11050 alligator
11050 crush
11050 levant
11050 suede
11050 roan
11048 fur pelt
11056 astrakhan
11056 beaver
11056 lapin
11056 leopard
11056 mink
11056 muskrat
11056 otter
11056 raccoon
11045 ivory tusk
10968 fluff
10968 abrasive
10968 chemical
11068 explosive
11069
11070 dynamite
11070 tnt
11069 payload warhead
11073 nuke
11069 firework pyrotechnic
11075 firecracker
11069 gunpowder
11068 reactant
11068 alar
11068
11080 acceptor
11080 acid
11082 vitriol
11080 alkali
11084 melamine
11080
11086 ammonium
11086 water
11088 brine saltwater seawater
11088 freshwater
11090 rainwater
11090 condensate
11088 slush
11086 hydride
11080 monomer
11080
11096 aldehyde
11097 ethanal
11097 formaldehyde methanal
11097 propanal
11096
11101 alkene olefin olefine
11102 ethylene
11101 alkane
11104 amine
11105
11106 serotonin
11106 dopamine
11104 ethane
11104 methane
11096
11111 lysine
11111 gaba
11111 creatin creatine
11111 tyrosine
11096 acetal
11096 alkaloid
11117 ephedrine
11117 caffein caffeine
11096 amide
11120 peptide
11096 neurotransmitter
11122 acetylcholine
11096 cyanide
11096 ester
11125 viscose
11125 margarin
11125 nucleotide
11128 adp
11128 atp
11096 glycoside
11096 resin
11132
11133 anime
11133 balm
11133 benjamin
11132
11137 polyethylene
11137 phenolic
11137 epoxy
11137 polyester
11137
11142 pvc
11142 styrofoam
11096
11145 cfc
11145 hfc
11145 pfc
11096 hydrocarbon
11149 benzene
11149 dioxin
11149 bitumen
11152 tar
11149 octane
11096 ketone
11096 petrochemical
11096 phenol
11157 tannin
11158 kutch
11096 steroid
11096 urea
11080 buffer
11080 carbonyl
11080 cofactor
11080 corrosive
11080 dimer
11080
11167 fixative
11167 hypo
11080 formulation
11170 cleaner cleanser
11171 toothpaste
11171 shampoo
11171 soap
11170 nebula
11170 blacking
11080 enantiomer
11080 synthetic
11178 phosphor
11080 hydrate
11080 incense
11080 carbide
11080 repellant repellent
11080 isomer
11080 hydroxide
11185 lime
11185 potash
11080 oxide
11188 dioxide
11188 rust
11188 monoxide
11188 silica
11192 flint
11193 firestone
11193 flintstone
11188 arsenic
11080 polymer
11197 dna
11198 exon
11198 intron
11197 rna
11201 mrna
11197 polyurethan polyurethane
11080 preservative
11204 spice
11080 quinone
11080 salt
11207 acetate
11207 arsenate
11207 lactate
11207 borate
11207 carbonate
11207 chromate
11207 glutamate
11207 halide
11215 bromide
11215 fluoride
11215 iodide
11207 manganate
11207 oxalate
11207 phosphate
11207 acrylate
11207 aspirin bayer
11207 tartar
11207 silicate
11207 soda
11207 sulfate
11227 sls
11080 caustic
11080 nitrate
11230 nitroglycerin nitroglycerine
11080 chloride
11232 agene
11080 silicone
11080 stripper
11080 sulfide
11080 telluride
11080 tenderizer
11068 fertilizer
11239 organic
11240 manure
11068 fumigant
11068 herbicide
11068 intermediate
11068 fraction
11068 pesticide
11246 arsenical
11246 insecticide
11248 ddt
11246 spray
11068 filtrate
11251 percolate
11068 restrainer
11068 stabilizer
11068 softener
11255 plasticizer
10968 semiconductor
10968 dielectric insulator
11258 bushing
10968 contaminant
10968 particulate
11261 dust
11262 fallout
10968
11264 moraine
11264 dirt soil
11266 marl
11266 topsoil
11266 clay
11269 adobe
11269 daub
11266 gumbo
11266 mud
11266 sand
11266 silt
11266 till
10968 exudate exudation
11277
11278 balata
11278 thus
11278 kino
11278 lacquer
11277 latex
11283 rubber
10968 waste
11285 impurity
11285 excrement
11287 feces
11288 crap poop shit
11288 droppings dung
11287 pee piss urine
11287 vomit
11287 guano
11285 filth
11285 sewage sewerage
11285 effluent wastewater
11285 garbage refuse scraps
11285 pollutant
11285 rubbish trash
11299 debris detritus junk rubble
11300 slack
11299 litter
10968 fiber
11303 bristle
11303 spindle
11303 fibril filament
11303 lint
11303
11308 acrylic
11308 nylon
11303
11311 bast
11311
11313 alpaca
11313 fleece
11313 shoddy
11311
11317 flax
11317 cotton
11317 hemp
11317 jute
11317 straw
11303 raveling ravelling
10968 filling
10968 homogenate
10968 impregnation
10968 paper
11327 card
11328
11329 spade
11329 trump
11328 tarot
11327 confetti
11327 sheet
11334 page
11334 worksheet
11327 cardboard
11327 chad
11338 dimple
11327 crepe
11327 linen
11327 manila
11327 newsprint
11327 pad
11344 notepad
11327 papyrus
11327 parchment
11327 wallpaper
11327 kraft
11327
11350 stationery
11351 letterhead
11350 ola
11350 flimsy
10968 packing wadding
11355 excelsior
10968
11357 litmus
11357 dye
11359 anil indigo
11359 blueing bluing
11359 cochineal
11359 rinse
11359 kendal
11357 tincture
11365 argent
11357 pigment
11367 chlorophyl chlorophyll
11367 bole
11367 watercolour
11367 retinal
11367 heme
10968
11373 husk shuck stalk stubble
11374 bran
11373 tobacco
11376
11377 cigar
11378 claro
11377 cigarette
11376 shag
11373 wood
11382 pine
11382 fir
11382 spruce
11382 cypress
11386 sequoia
11382 redwood
11382 yew
11382 bamboo
11382 linden
11382 chestnut
11382 oak
11382 birch
11382 alder
11382 hickory
11382 pecan
11382 eucalyptus
11382 tupelo
11382 poon
11382 elmwood
11382 rosewood
11382 blackwood
11382 cherry
11382 mahogany
11382 poplar
11382 maple
11382 sycamore
11382 teak
11382 burl
11382 driftwood
11382 log
11382 splinters
11382 sawdust
11382 wicker
11382 hardwood
11382 softwood
10968 thickener thickening
10968 undercut
10968 builder
10968 wad
10925 mixture
11422 alloy
11423 amalgam
11423 pewter
11423 solder
11423 babbitt
11423 steel
11428 stainless
11423
11430 brass
11430 bronze
11430 eureka
11422 colloid
11434 gel
11434 sol
11434 emulsion
11422
11438 paste
11438 compost
11422 solution
11441 pbs
11441 conjugate
11441 dilution
11441 electrolyte
11441 extract infusion
11441 injectant
11441 saline
11441 sap
11449 manna
11441 toner
11422 suspension
11452 slurry
11452 mash
11452 vapor
11455 steam
11422 matte
11422 plaster
11458 grout
11458 stucco
11460 render
10925 atom
11462 isotope
11463 radioisotope
11462 radical
10925
11466 metal
11467
11468 platinum
11468 silver
11467 aluminum
11471 alum
11467 barium
11467 beryllium
11467 cadmium
11467 calcium
11467 chromium
11477 chrome
11467 cobalt
11467 copper
11467 iridium
11467 iron
11482 spiegel
11467 lead
11467 lithium
11467 magnesium
11467 manganese
11467 mercury quicksilver
11467 molybdenum
11467 nickel
11467 palladium
11467 polonium
11467 potassium
11467 radium
11467 sodium
11467 tin
11467 titanium
11467 tungsten wolfram
11467 uranium
11467 zinc
11466 argon
11466 boron
11466 carbon
11503 nanotube
11503 radiocarbon
11503 char
11506 snuff
11503 smut soot
11503 graphite
11503 adamant
11466 chlorine
11466 fluorine
11466 helium
11466 hydrogen
11514 tritium
11466 iodin iodine
11466 krypton
11466 neon
11466 nitrogen
11466 oxygen
11466 phosphorus
11466 plutonium
11466 radon
11466 selenium
11466 silicon
11466 sulfur sulphur
11466 uup
11466 xenon
10925 activator
11529 catalyst
11529 sensitizer
10925 substrate
10925 ether
10925 dissolvent dissolver resolvent solvent
11534 remover
10925 fluid
11536 coolant
11536 liquid
11538
11539 methanol
11539 ethanol
11539 cholesterol
11538 ammonia
11538 antifreeze
11544 glycol
11538 distillate
11538 ink
11538 liquor
10925 volatile
10924
11550 food nutrient
11551 edible
11552 tuck
11551
11554 diet
11555 multivitamin
11555 vegetarianism
11554 dietary
11554 chuck eats grub
11554 ration
11551
11561 starches
11561 coloring
11561
11564 cornmeal
11564 farina
11561 flour
11561 spam
11561 tapioca
11561 grain
11570 grist
11570 barley
11570 rice
11561 fixings
11574 flavorer flavoring seasoning
11575 condiment
11576 pickle
11576 ketchup
11576 chutney
11576 salsa
11576 marinade
11576 vinegar
11576 sauce
11583 pesto
11583 dressing
11585 vinaigrette
11585 mayo
11583 colbert
11583 blanc
11583 gravy
11583 worcestershire
11576
11592 margarine marge
11592 miso
11592 pate
11575 herb
11596 sage
11596 darjeeling
11575 salt
11575 peppercorn
11575 ail
11575 msg
11575 sweetener sweetening
11603 honey
11603 saccharin
11603 sugar
11606 sugarloaf
11603 syrup
11608 molasses
11608 grenadine
11574 yolk
11561 eggs
11561
11613 milk
11614 buttermilk
11613 butter
11613 yogurt
11613 cheese
11618 bleu
11618 brie
11618 limburger
11618 mozzarella
11618 parmesan
11618 ricotta
11561 curd
11625 tofu
11561 concoction
11627 stuffing
11627 roux
11627 dough
11630 pastry
11627 mix
11561 juice
11561 perishable
11551 nourishment sustenance
11635
11636 entree
11636 appetizer
11636 afters dessert
11639
11640 sorbet
11640 lollipop popsicle
11640 sundae
11639 junket
11639 mousse
11639 duff
11639 pud
11647 trifle
11635 dainty delicacy goody treat
11649 tidbit
11649 confection
11651 confectionery
11651 conserve conserves preserves
11653 jam
11653 jelly
11653 marmalade
11651 candy confect
11657 brittle toffee
11657 caramel
11657 fudge
11657 lozenge
11657 marshmallow
11651 gum
11649 jelly
11635
11665 casserole
11665 soup
11667 bouillon
11667 broth
11667 chowder
11665
11671 mulligan
11671 ratatouille
11665 pudding
11665 custard
11665 barbecue
11665 saute
11665 patty
11665
11679 sandwich
11680 hamburger
11681 cheeseburger
11680 grinder sub
11680 gyro
11679 crisp
11679 nacho
11665 salad
11665 curry
11665 omelet
11665 souffle
11665 pasta
11691 spaghetti
11691 lasagna
11665 chili
11665 enchilada
11665 haggis
11665 hash
11665 kebab
11665 meatball
11699 porcupines
11665 meatloaf
11665 pizza
11665 porridge
11703 gruel
11703 oatmeal
11665 risotto
11665 sauerkraut
11665 sushi
11665 tamal
11665 burrito
11665 couscous
11635 kosher
11635 meal
11713 breakfast
11713 brunch
11713 lunch luncheon tiffin
11713 dinner
11713 supper
11718 seder
11713 cookout
11713 collation snack
11721 refreshment
11635 mince
11635 puree
11635 vitamin
11551 provisions
11551 feed
11727
11728 forage
11728 hay
11728 stover
11727 swill
11551 beverage potable
11733 potion
11733 alcohol
11735 brew
11736 beer
11737
11738 bock
11738 oktoberfest
11737 ale
11741 bitter
11741 stout
11735 wine
11744 vintage
11744
11746 chianti
11746 cabernet
11746 rioja
11744
11750 moselle
11750 hock
11744 bubbly champagne
11744 beaujolais
11744 tokay
11744 generic
11744 varietal
11744 sherry
11735 booze liquor spirits
11759 arak
11759 bitters
11759 brandy
11762 calvados
11762 cognac
11762 kirsch
11762 marc
11759 gin
11767 hollands
11759 rum
11759 tequila
11759 vodka
11759 whiskey whisky
11772 bootleg
11759 lacing
11735 cordial liqueur
11775 absinth
11775 galliano
11775 pastis
11775 pernod
11735
11780 cocktail
11781 margarita
11781 martini
11781 sour
11781 stinger
11780 sling
11780 rickey
11733 fizz
11733 cider
11733 chocolate cocoa
11733 ade
11791 lemonade
11733
11793 pepsi
11793 tonic
11733 coffee java
11796 espresso
11797 latte
11796 cappuccino
11733 tea
11800 herbal
11733 seltzer
11551 agar
11550 allergen
11550 adulterant adulterator
11550 propellant propellent
11550 inhibitor
11807 antioxidant
11807 moderator
11550 carcinogen
11550 digestive
11550 fomentation
11550 fuel
11813 biomass
11813 charcoal
11813 coke
11813 coal
11813 gasoline petrol
11818 napalm
11813 illuminant
11813 kerosene
11813 combustible
11813 firewood
11823 firebrand
11813 igniter lighter
11825 kindling tinder
11550 lubricant lubricator
11550 inoculant
11550 leaven
11829 yeast
11550 refrigerant
11831 cryogen
11550 lysin
11550 poison toxicant
11834 toxin
11835 venom
11835 seb
11835 botox
11835
11839 nicotine
11839 hemlock
11550 antigen
11842 vaccine
11842 afp
11550 ligand
11550 metabolite
10924 deposit sediment
11847 placer
11847 settlings
11847 lees
11847 lick
10924 antimatter
10924
11853 gas
11854 sky
11854 propane
11854 exhaust fumes
11854 air
11858 breath
11859 exhalation
11854 inhalant
11854 ozone
11854 sarin
11854 sublimate
11854 teargas
11865 mace
11853
11867 elixir
11867 spill
10924 goo muck ooze slime
10924 residue
11871 crackling greaves
11871 ash
10924 solid
11874
11875 leftovers
11875
11877 delicatessen
11877 takeaway takeout
11875 jimmies sprinkles
11875
11881 pie
11882 pasty
11881
11884 baba
11884 cheesecake
11884 cupcake
11884 twinkie
11884 gingerbread
11884 torte
11884 cookie
11891 oreo
11884
11893 donut sinker
11893 fritter
11884 pancake
11896 tortilla
11884 waffle
11881 bread
11899 bun
11900 croissant
11900 bagel
11899 cracker
11903 pretzel
11899 pita
11899 loaf
11899 matzo
11899
11908 muffin
11909 popover
11908 scone
11908 biscuit
11899 toast
11913 rusk
11899 baguette
11875 meat
11916
11917
11918 chicken
11919 capon
11919 fryer
11918 duckling
11917
11923 grouse
11923 quail
11923 partridge
11916 venison
11916 organs
11916
11929 roast
11929 shank
11929 brisket
11929 steak
11933 filet fillet
11929 loin
11929
11936 gammon ham
11937 prosciutto
11936 bacon
11916 beef
11916 halal
11916 jerky
11916 veal
11916 mouton mutton
11916 pork
11916 sausage
11946 frankfurter
11946 banger
11946 salami
11875
11950 noodle
11950 penne
11950 ravioli
11950 dumpling dumplings
11875
11955
11956
11957 atole
11957 polenta
11956 grits
11955 granola
11875 produce
11962
11963 cling
11963 windfall
11963 apple
11966
11967 delicious
11967 jonathan
11967 mcintosh
11967 pippin
11967 prima
11963 berry
11973 currant
11973 blackberry
11973 strawberry
11963 citrus
11977 orange
11977 lemon
11977 citron
11963 ugli
11963
11982 prune
11982 raisin
11963 banana
11963 jak
11963 melon
11963 grape
11963 avocado
11963 pear
11962 vegetable veggie
11991
11992 bean
11992 lentil
11992 pea
11991 greens
11996 romaine
11991
11998 eggplant
11998 chilli chilly
12000 chipotle
11998 tomato
11991
12003 murphy potato spud
12004 chips fries
12003 radish
12003 edda
11991 rhubarb
11991 cabbage
12009 collards
11875 coconut
11875
12012 anchovy
12012 eel
12012 mullet
12012 haddock
12012 trout
12012 coho cohoe
12012 shad
12012 smelt
11875 seafood
12021
12022 grouper
12022 whiting
12022 bluefin
12022 mackerel
12022 fugu
12022 herring
12022 kingfish
12022 swordfish
12022 porgy
12022
12032 flounder
12033 turbot
12032 halibut
12022 sardine
12021
12037 carp
12037 catfish
12037 crappie
12037 cisco
12021 squid
12021 octopus
12021 winkle
12021 shellfish
12045 mussel
12045 steamer
12045 cockle
12045 crawfish
12045 limpet
12045 lobster
12045 crayfish
12021 prawn
12021 whitefish
12021 roe
12055 caviar caviare
12021 milt
11874 precipitate
12058 sludge
11874 plastic
12060 abs
12060
12062 saran
12062 celluloid
12060 teflon
12060 cellulosic
11874 glass
12067 quartz
11874 crystal
12069 flake snowflake
12069 gemstone
12071
12072 jade
12072 jasper
12071
12075 emerald
12075 sapphire
12069 twins
12069 ice
12079 frost hoar rime
12079 icicle
11874 powder pulverization
10924 solute
10924 emanation
10924 peat
1
12086 phenomenon
12087
12088
12089 exchange
12089 crystallization crystallizing
12089 valency
12089 dimorphism
12089
12094 phase
12094 liquid liquidity liquidness
12094 solidness
12094 gas
12088
12099 earthquake quake temblor
12100 tremor
12101 aftershock
12099 cataclysm
12099 alluviation deposit sedimentation
12104 lode
12099 flood inundation
12099 volcanism
12088
12108 streaming
12108 death
12110 apoptosis
12110 necrosis
12108 peeling
12108 polymorphism
12114 snp
12108 greening rejuvenation
12088
12117
12118 cloud
12119 cumulus
12119 nebule
12119 stratus
12118 dew
12118 inversion
12118 storm
12125 firestorm
12125 northeaster
12125 hailstorm
12125 rainstorm
12125 blizzard snowstorm
12125 thunderstorm
12125
12132
12133 hurricane
12133 tornado twister
12133 typhoon
12132 duster sandstorm
12132 whirlwind
12118 afterglow
12118 weather
12140 frost
12140 temperateness
12140 sultriness
12140 thaw
12140
12145 hail
12145 rain rainfall
12147 downpour torrent
12147 drizzle
12147 sprinkle
12145 sleet
12145 snow snowfall
12140 elements
12140 wind
12154 breeze zephyr
12154 chinook
12154 crosswind
12154 headwind
12154 easterly
12159 levanter
12154 northwester
12154 southwester
12154 southeaster
12154 gale
12154 gust
12165 puff whiff
12154 monsoon
12154 northerly
12168 mistral
12154 southerly
12154 squall
12154 thermal
12154 draft
12173 updraft
12154 westerly
12140
12176 low
12176 cyclone
12176 fogginess murkiness
12140
12180 quiet
12180 clemency mildness
12182 balminess
12140 inclementness
12184 storminess
12185 boisterousness
12185 breeziness windiness
12185 tempestuousness
12185 choppiness
12184 cloudiness overcast
12117 cloud
12191 aerosol
12192 fog
12193 mist
12192 haze
12192 fume smoke
12117
12197 capacitance
12197 elastance
12197 current
12197 inductance induction
12197 conductance
12197 impedance resistivity
12197 reluctance
12197 voltage
12117 electricity
12206 galvanism
12206 hydroelectricity
12117 energy
12209 electricity
12210 interrupt
12209 heat
12209 radiation
12213
12214
12215 light
12216 ray
12217 sunbeam
12216 candlelight
12216 daylight
12216 fluorescence
12216 glowing radiance
12222 corona
12216 incandescence
12216 luminescence
12225 bioluminescence
12216 fireball
12216 moonlight moonshine
12216 starlight
12216 sunlight sunshine
12216 scintillation
12216 streamer
12216 twilight
12215 ultraviolet
12214 microwave
12117 force
12236 attraction
12237 affinity
12237 bond
12237 gravitation gravity
12237 magnetism
12241 electromagnetism
12236 repulsion
12236 drift impetus impulsion
12236 propulsion
12236 thrust
12236 torque
12117 resonance
12248 nmr
12117
12250 leverage
12250 ultrasound
12250 trajectory
12253 ballistics
12250 resistance
12255 rubbing
12256 traction
12255 drag
12117
12259 diffraction
12259 mirage
12259 polarization
12259 parallax
12117 pressure
12264 suction
12117 reflection
12117 refraction
12117 conduction conductivity
12268
12269 superconductivity
12269 arc
12117 transparence transparency
12117 turbulence turbulency
12117 chop
12117 flotation
12087 levitation
12087 rebirth
12087 consequence effect result upshot
12278 aftermath wake
12278 byproduct
12278 dent
12278 impact wallop
12278 offshoot outgrowth
12278 repercussion
12278 response
12278 spillover
12087 fortune luck
12287 mishap
12087 fluke
12289 serendipity
12086
12291 decay
12291 decline diminution
12293 worsening
12294 falloff slump
12293 ebb ebbing wane
12293 loss
12293 nosedive
12291 desensitization
12291 slippage
12086 degeneration devolution
12301 obsolescence
12086 development evolution
12303 deepening
12303 growth
12303 flowering unfolding
12086
12307 globalization
12307 inflation
12086
12310
12311 lexicalization
12311 deletion
12313 elision
12310
12315 transference
12315 intellectualization
12310
12318
12319 americanization
12319 anglicization
12319 europeanization
12319 westernization
12318 decentralization
12318 marginalization
12318 professionalization
12318 stalinization
12086 increment
12328 accession
12328 accretion accumulation
12330 backup
12330 deposition
12332 pigmentation
12328
12334 doubling
12334 quadrupling
12334 quintupling
12334 tripling
12328 relaxation
12328 widening
12086 fractionation
12341 carbonization
12086 looping
12086 iteration
12086
12345 absorption
12345 aeration
12345 capture
12345 centrifugation
12345
12350 hydration
12350 reaction
12352 equilibrium
12352 hydrolysis
12352 oxidation oxidization
12355 combustion
12356 flame flaming
12357 blaze blazing
12357 flare
12357 ignition
12352 reducing
12350 chlorination
12350 corroding
12363 pitting
12363 rusting
12350 desalination desalinization
12350 digestion
12350 gassing
12350 hydrogenation
12350 iodination
12350 mechanism
12350 photosynthesis
12350 polymerization
12350 synthesis
12374 biosynthesis
12350 fermentation fermenting
12345 chromatography
12345 concretion
12345 clotting curdling
12345 decay
12380 caries
12380 rot rotting
12380 spoiling
12383 mildew
12383 souring
12345 diffusion
12386 permeation pervasion suffusion
12387 carbonation
12387 saturation
12345 dissolution
12345 distillation distillment
12345 leeway
12345 effervescence
12345 extraction
12394 beneficiation
12345 feedback
12345 filtration
12397 percolation
12345
12399 slipstream
12399 filling
12401 refilling replenishment
12399 inflow influx
12345 encrustation
12345 fossilization
12345
12406 desertification
12406 eroding erosion wearing
12408 attrition
12408 deflation
12406 metamorphism
12406 subduction
12345 curing solidifying
12345 inactivation
12345 leach leaching
12345 materialization
12345 oscillation
12345 oxygenation
12345
12419 dissolving
12419 evaporation
12421 clouding
12345 radioactivity
12345 soak soaking
12345 softening
12345 absorption
12345
12427 activation
12427 galvanization
12345 synergy
12430 potentiation
12345
12432 convection
12432 chilling cooling
12434 freeze freezing
12435 icing
12434 refrigeration
12432 heating warming
12438 boiling
12438 overheating
12440 meltdown
12438 melt melting thaw thawing
12345 microphoning
12345 transpiration
12086 functioning
12086
12446 adaption
12447 acclimation
12447 domestication
12446 anabolism
12446 bloom blooming
12446
12452 breathing
12453 hyperventilation
12453 panting
12453 smoking
12456 puffing
12453 snoring
12453 wheeze
12452 breath
12460 huffing snorting
12460 inhalation
12462 gasp
12452 consumption ingestion intake uptake
12464 eating feeding
12465 chomp
12465 dining
12465 banqueting feasting
12465 grazing
12465 lunching
12465 supping
12465 relishing savoring
12464
12473 draught gulp swig
12473 sip
12464 suck sucking
12464 drinking imbibing
12477 guzzling swilling
12452 sex
12479 copulation
12480 fuck fucking screwing
12480
12482 adultery
12482 incest
12479 mating pairing
12485 hybridization hybridizing
12485 inbreeding
12485 servicing
12479 procreation
12489 multiplication propagation
12479 caressing cuddling fondling hugging kissing petting snuggling
12479
12492 pedophilia
12492 voyeurism
12479 masturbation
12479 promiscuity promiscuousness
12479 gayness homosexualism homosexuality
12497 lesbianism
12479 heterosexualism heterosexuality
12479 sodomy
12452
12501 sleepwalking
12501 snooze
12501 doze
12452 response
12505 automatism
12505 overreaction
12505 taxis
12505 reflex
12509 belch belching
12509 blink blinking winking
12509 disgorgement vomiting
12509 yawn yawning
12509 gulping
12509 startle
12515 flinch
12509 shiver tremble
12452 crying tears weeping
12518 sobbing
12518 wailing
12452 expelling
12521 excreting excretion voiding
12522 defecation shitting
12523 dump
12522 incontinence incontinency
12522 urination
12526 peeing pissing
12521 menstruation
12452 festering
12452 healing
12530 convalescence recovery recuperation
12452 tearing watering
12452 overactivity
12452 sweating
12452 tanning
12446 segmentation
12446 crossover
12446 effacement
12446 phylogeny
12446 growing growth maturation
12540 angiogenesis
12540 blossoming flowering inflorescence
12540 leafing
12540 germination sprouting
12540 masculinization virilization
12540 proliferation
12540 rooting
12540 suppression
12446 heredity
12446 implantation
12446 maturation maturement ripening
12446 respiration
12446 metabolism metamorphosis
12446 nutrition
12446 ovulation
12446 birthing
12556 brooding
12556 calving
12556 childbearing childbirth
12556 farrow farrowing
12556 hatch hatching
12556 laying
12556 confinement travail
12446
12564 feminization
12564 thrush
12564 focalization
12446 embalmment
12446 quickening
12446 regeneration
12446 reproduction
12571
12572 budding
12572 fission
12446 ageing aging
12575 mellowing
12446 secretion
12577 salivation
12446 segregation
12446 shedding sloughing
12580 molt molting moult moulting
12446 folding
12446 vascularization
12446 blistering
12086
12585 scanning
12585 dithering
12086 processing
12588 blowing
12588
12590 idp
12590
12592
12593 flop
12593 retrieval
12592 sorting
12590
12597 backgrounding
12597 foregrounding
12588 developing
12588 refining
12588 vulcanization
12086 defining shaping
12086 covariation
0
12605
12606 cognition knowledge
12607 mind psyche
12608 unconscious
12608 subconscious
12607
12611
12612
12613 deepness
12613
12615
12616 logic
12616 nous
12615 judiciousness
12615 circumspection discreetness
12612 method
12621 pedagogics pedagogy
12621 mnemonics
12621
12624 accounting
12624 discipline
12624 superfund
12624 theology
12628
12629 jesuitism
12629 polemics
12621 technique
12621 technicolor
12611 intelligence
12634 mentality
12634 breadth largeness
12636 roominess
12634 intellect
12634 nimbleness
12634 genius
12640 pyrotechnics
12634 precociousness
12634 keenness sharpness
12634 astuteness shrewdness
12644 craftiness cunning foxiness guile wiliness
12644 insightfulness
12634 wits
12611 aptitude
12648 instinct
12648 capableness potentiality
12650 perfectibility
12650 imperfectibility
12648 endowment gift talent
12653 hang knack
12653 flair
12611 bilingualism
12611 creativeness creativity
12657 fecundity
12657 wizardry
12657 imagination imaginativeness
12660
12661 atlantis
12661 eldorado
12661 valhalla
12661 hellfire
12661 dreamland
12660 fancy
12660 fantasy
12660 dreaming
12669 daydream daydreaming reverie
12660
12671 extraterrestrial
12671
12673 arjuna
12673 perseus
12673 midas
12673 pegasus
12673 siegfried
12673 sigurd
12673 sita
12673 leander
12673 romulus
12673 icarus
12673 orion
12673 orpheus
12673 alcides heracles hercules
12673 pandora
12673 wayland
12673 ajax
12673 valkyrie
12673 jason
12673 medea
12673 odysseus
12673 ulysses
12673 penelope
12673 theseus
12673 achilles
12673 aeneas
12673 agamemnon
12673 orestes
12673 electra
12673 oedipus
12673 hector
12673 helen
12671
12705 argus
12705 cyclops
12671 hobbit
12671 mermaid
12671 martian
12671 monster
12711
12712 bigfoot
12712 centaur
12714 chiron
12712 cerberus
12712 dragon
12712 medusa
12712 griffin
12712 hydra
12712 roc
12712 troll
12712 werewolf
12671 witch
12724 warlock
12671 character
12726 aladdin
12726 babar
12726 beatrice
12726 beowulf
12726 falstaff
12726 faust
12726 goofy
12726 gulliver
12726 iago
12726 kilroy
12726 othello
12726 pluto
12726 holmes
12726 sinbad
12726 snoopy
12726 emile
12726 agonist
12726 tristan
12726 isolde
12726 lancelot
12726 merlin
12671 unicorn
12657 invention
12749 contrivance
12657 cleverness ingeniousness ingenuity inventiveness
12751 armory
12611 originality
12753 innovativeness
12611 virtuosity
12755 bravura
12611 acquirement skill
12757 craftsmanship workmanship
12758 watercraft
12757 literacy
12757 marksmanship
12757 showmanship
12757 soldiering
12611 artistry prowess
12764 musicianship
12764 puppetry
12611 faculty module
12767
12768 engrossment
12769 centering focus focusing focussing
12770 particularism
12769 specialism
12768 alertness vigilance watchfulness
12767 retentiveness retentivity
12774 recollection remembrance
12767
12776
12777 vision
12778 acuity
12778 eyesight
12777 audition
12776 sensitivity
12782 acuteness
12782 reactivity responsiveness
12784 excitability
12782 tactility
12767 will
12607 inability
12788 stupidity
12789 denseness dumbness
12789 dullness
12789 backwardness
12792 moronity
12792 imbecility
12788 incapability incapableness
12788 incapacity
12788 unskillfulness
12797 awkwardness clumsiness ineptitude ineptness slowness
12797 inefficiency
12797 amateurishness
12788
12801 fruitlessness
12801 staleness triteness
12788 incomprehension
12607 lexis
12607 lexicon vocabulary
12607
12807 custom tradition
12808 habit wont
12808 hadith
12807 convention normal rule
12811 mores
12807 heritage
12607
12814 difficulty
12815 trouble
12815 pitfall
12815 deterrent hinderance hindrance impediment
12818 albatross millstone
12818 bind
12818 obstacle
12821 barrier roadblock
12821 rub
12814 determinant
12824
12825 leavening
12825 imprint
12825 backbone keystone linchpin
12825 enticement temptation
12829 bait
12829 allurement
12607 equivalent
12832 counterpart
12833 mismatch
12832 substitute
12835 ersatz
12835 successor
12607
12838
12839 attending attention
12840 attentiveness heed regard
12841 advertence advertency
12839 inattention
12843 inattentiveness
12843 disregard neglect
12845
12846 inadvertence oversight
12846 exception
12839 intuition
12839
12850 detection sensing
12850 beholding seeing
12850 melody
12850 sensation
12854 smell
12855 fragrance perfume scent
12855 reek stench stink
12857 pong
12855 acridity
12854 taste
12860 flavor savor
12860 sugariness sweetness
12860 sourness tartness
12860 salinity
12854
12865 harmonic
12865 dub
12850
12868 tingling
12868
12870 warmth
12870 coldness
12850
12873 creepiness
12873
12875 tickle
12875 itchiness itching
12839 believing
12839
12879 appraisal assessment
12880 criticism
12881 knock
12880 rating valuation
12883 undervaluation
12883 pricing
12883 reevaluation
12883 mark score
12887 percentile
12880 assay
12880 reassessment revaluation review
12879 externalization
12879 attribution
12839 discrimination
12893 differentiation distinction
12893 individualization individuation
12893
12896 virtu
12896 vogue
12898
12899 craze fad furor furore
12899 retro
12898 bandwagon
12896 culture
12903 counterculture
12903 letters
12839 learning
12906 conditioning
12906 mastering
12906 internalization
12906 imprinting
12906 memorization
12911 rote
12839 memory remembering
12913 recollection
12913 recognition
12915 identity
12913 generalization
12839
12918
12919 cornucopia
12919 emblem
12921 donkey
12921 badge
12923 insignia
12923 chevron stripes
12921 swastika
12918 depicting portraying
12918 anthropomorphism
12918 imagery imagination imaging
12929 vision
12929 envisioning picturing
12929 dream
12932 nightmare
12929 evocation
12838
12935 pursuit quest
12935 cerebration intellection thinking
12937 reasoning
12938
12939 partitioning
12940 resolving
12941 factoring factorization
12941 diagonalization
12939 dissection
12938 policy
12945 clericalism
12945
12947 perestroika
12947 protectionism
12949 embargo
12945
12951 apartheid
12951 nativism
12945
12954 brinkmanship
12954 imperialism
12954 interference
12954 nonaggression
12954 isolationism
12954 neutralism
12945 zionism
12938 theorization
12938 inference
12963 analogy
12963 entailment implication
12938 prediction
12966 projection
12966 prophecy
12966 foreshadowing
12938 regress
12937 consideration
12971 deliberation weighing
12972 think
12971 contemplation musing reflection rumination thoughtfulness
12974 meditation
12974 introspection
12974 retrospect
12937
12978 interpreting rendering
12978 rationale
12980 dialectics
12978 rationalization
12978 theory
12983
12984 relativity
12984 darwinism
12984 mendelism
12984 atomism
12984 functionalism
12983
12990 consumerism
12990 keynesianism
12937
12993 arrangement
12994 collusion
12993 premeditation
12937
12997 inquiry
12998 experimentation
12999 test tryout
12998 investigation probe
12998 poll
12998 heraldry
12997 calculation figuring reckoning
13004 extrapolation
13004 digitization
13004 approximation estimate
13007 guess guessing guesswork
13007 overrating
13007 underestimate underestimation underrating
13004 derivative differential
13011 partial
13004 integral
12935 deciding
13014 officiating officiation refereeing
13014 judging
13016 prejudgement prejudgment
13014 turnabout
13018 afterthought rethink
13014 choice pick
13020 favorite
13014 cull reject
13014 alternative
13023 obverse
13023 possible
13023 impossible
12935 knowing
13027 awareness cognizance
13028 feel
13028 sense
13027 know
13027 ken
13027 apprehension discernment savvy understanding
13033 comprehension
13033 appreciation grasp
13033 grasping
13033 hindsight
13033 brainstorm
13038 revelation
13038 breakthrough find
13033 realization
12935 reading
13042 perusal perusing studying
13042 browsing
12607 condensation
12607 insight penetration
12607
13047
13048 pigeonholing
13048 design
13050 configuration constellation
13051 chunking unitization
13050 layout
13050 snare
13048 distribution
13048 lattice
13048 ontology
13048 calendar
13047 pattern
13059 fractal
13059 grid
13059 kaleidoscope
13059 strand
13047 syntax
13047 affixation
12607
13066 tradition
13066 matter
13068 remit
13066 issue
13066 idea thought
13071 inspiration
13072 germ
13071 concept conception construct
13074 conceptuality
13075 perception
13074 notion
13074
13078 form kind sort
13079 type
13080 version
13079
13082 bauhaus
13082 romanesque
13082 moorish
13079 genus
13079 make
13079 genre
13079 ilk
13079 model
13079 like
13078 pigeonhole
13074 rule
13093 limitation restriction
13094 floodgate
13074 attribute dimension
13096 character
13096 characteristic feature
13098 virilism
13098 invariant
13098 aspect facet
13101 downside
13098 enhancer
13098 badge
13098 centerpiece centrepiece
13098 external
13098 peculiarity
13074 abstract abstraction
13108 right
13109 access
13109 due
13109 access admittance
13109
13113 entitlement
13113 suffrage
13109 prerogative
13116 easement
13108 absolute
13074
13119 quantum
13119 value
13121 eigenvalue
13119 operand
13119 variable
13124 correlate correlative
13124 infinitesimal
13124 variate
13124 scalar
13124 tensor
13124 vector
13119 constant invariable
13131 parameter
13119
13133 factorial
13133 multiple
13119 proportional
13119 binomial
13074 division
13138 component element
13139 point
13140 intersection
13141 vertex
13140 intercept
13138 inning
13138 bout
13138 over
13074 whole
13147 one
13147 compound
13147 complex composite
13150 syndrome
13074
13152 dictate
13152 fundamentals
13154 abc abcs
13074 laterality lateralization
13074 hypothesis
13157 hypothetical
13157 framework model
13157 conjecture speculation
13157 assumption supposal
13161 basis cornerstone fundament groundwork
13161 given presumption
13074 universal
13071 preoccupation
13071 misconception
13166 fallacy
13167 astrology
13166 fancy
13166 disorientation
13071 plan program
13171 blueprint
13171
13173
13174 audible
13174 running
13176 rushing
13174 passing
13178 aerial
13178 lateral
13174 handoff
13173 policy
13182 activism
13182 centralism
13182 containment
13182 thatcherism
13173 tactic
13173 scheme strategy
13188 dodge
13188 counterterrorism
13188 plot
13191 intrigue machination
13191 conspiracy
13171 regime regimen
13171 agenda schedule
13195 fare
13171 budget
13071 generality generalization
13198 principle
13199 pillar
13200
13201 salah
13201 haj hajj
13199 yang
13199 yin
13071 suggestion
13206 glimmering inkling
13071 feeling impression notion
13208 hunch suspicion
13209 heart
13071 whimsy
13071 meaning
13212 implication
13212 undercurrent
13212 connotation
13071 theme
13071 ideal
13217 principle
13218 ethic
13218 hellenism
13217 paragon
13217 criterion standard
13217 exemplar
13223 pacemaker pacesetter
13071 keynote
13066 essence inwardness
13066 wisdom
13227 reconditeness
13066 representation
13229 overlap
13229 stereotype
13229 schema
13229 image
13233 visualization
13229 interpretation
13235 reinterpretation
13229 percept perception
13237
13238 sight
13238 panorama vista
13240 background
13240 foreground
13240 tableau
13229 memory
13244 reminiscence
13229
13246 epitome prototype
13246 holotype
13246 microcosm
13246 archetype original
13246 template
13229 illusion
13252 phantom
13253 ufo
13253 ghost specter
13229 blur
13229 unrealism
13229 concretism
13066 belief
13259 conviction
13260 amateurism
13259 faith
13259 doctrine ism philosophy
13263 cabalism
13263 amoralism
13263 animalism
13263 animism
13263 contextualism
13263 creationism
13263 credo creed
13270 testament
13263 dynamism
13263 ethicism
13263 formalism
13263 imitation
13263 internationalism
13263 unilateralism
13263 literalism
13263 multiculturalism
13263 nationalism
13263 nihilism
13263 pacifism passivism
13263 populism
13263 presentism
13263 reformism
13263 humanism
13263 humanism humanitarianism
13263 egalitarianism
13263 feminism
13263 secularism
13263 phenomenology
13263
13292 aesthetic esthetic
13292 conceptualism
13292 confucianism
13292 deconstruction
13292 experimentalism
13292 environmentalism
13292 existentialism
13292 determinism
13292 idealism
13292 logicism
13292 physicalism
13292 mentalism
13292 naturalism
13292 nominalism
13292 operationalism
13292 platonism
13292 pragmatism
13309 instrumentalism
13292 rationalism
13292 relativism
13292 semiotics
13292 vitalism
13263 mitzvah
13263
13316 predetermination
13316 spiritualism
13316 arianism
13316 episcopalianism
13316 byzantinism
13316 jansenism
13316 millenniumism
13316 quakerism
13316 universalism
13316 gnosticism
13263 utilitarianism
13263 creed
13328 dogma tenet
13328 ecumenicalism
13328 incarnation
13259 expectation
13332 possibility
13332 anticipation expectancy
13259 fetishism
13259 opinion sentiment
13336 judgment
13337 conclusion
13336 eyes
13259 originalism
13259 faith religion
13341 rastafarianism
13341 mysticism
13343 sufism
13341
13345 ismailism
13345 wahabism wahhabism
13341 heathenism paganism
13341 christianity
13349 adventism
13349 catholicism catholicity
13351 romanism
13349 catharism
13349 donatism
13349 protestantism
13355 anglicanism
13355 calvinism
13355 lutheranism
13355 mennonitism
13355 evangelicalism
13360 revivalism
13355 fundamentalism
13355 methodism
13355 wesleyanism
13355 mormonism
13355 pentecostalism
13355 presbyterianism
13355 puritanism
13341 unitarianism
13341 vedanta
13341 sikhism
13341 theravada
13341 zoroastrianism
13341 shamanism
13259 revolutionism
13259 unseen
13259 suffragism
13259 supernaturalism
13378 magic
13379 mojo
13379 conjuring
13381 summoning
13379 sorcery
13383 witchcraft
13383 bewitchment
13383 demonism diabolism satanism
13378 exorcism
13259 superstition
13259 patchwork
13259 mainstream
13259 totemism
13259 values
13259 vampirism
13259
13394 deity divinity
13395
13396 ana
13396 angus
13396 dana
13396 gwyn
13396 lug
13395
13402 amen amon
13402 aton
13402 keb
13402 horus
13402 isis
13402 nut
13402 osiris
13395
13410 anu
13410 baal
13410 lilith
13410 nina
13395
13415 aditya
13415 agni
13415 asura
13415 brahma
13415 devi
13415 dharma
13415 durga
13415 ganesh ganesha
13415 garuda
13415 hanuman
13415 indra
13415 kama
13415 mara
13415 lakshmi
13415 mitra
13415 parvati
13415 rudra
13415 shakti
13415 siva
13415 surya
13415 uma
13415 ushas
13415 vishnu
13415
13439 jagannath
13439 krishna
13439 rama
13395 bodhisattva
13395 lohan
13395 kami
13395 goddess
13395
13447 nymph
13448 siren
13447 bacchus
13447 leto
13395
13452 apollo
13452 aphrodite
13452 ares
13452 eris
13452 artemis cynthia
13452 ate
13452 athena athene
13452 dionysus
13452 doris
13452 eros
13452 gaia
13452 helios
13452 hermes
13452 panacea
13452 hera
13452 minos
13452 ariadne
13452 moirae
13452 momos
13452 muse
13472 clio
13452 nemesis
13452 nike
13452 uranus
13452 pontus
13452 poseidon
13452 proteus
13452 cora
13452 aides hades
13452 eos
13452
13483 hyperion
13483 cocus
13483 atlas
13483 prometheus
13452
13488 thea
13488 rhea
13452 triton
13452 zeus
13395
13493 mors
13493 minerva
13493 ceres
13493 amor cupid
13493 vulcan
13493 janus
13493 juno
13493 vesta
13493 neptune
13493 dis
13493 luna
13493 fortuna
13493 thunderer
13493 ops
13395
13508 elli
13508 frey
13508 hel
13508 loki
13508 odin
13508 thor
13395 hertha
13395 weird
13395 saint
13394 god
13518 almighty creator divine lord
13519 logos
13520 christ deliverer jesus redeemer savior
13518 jehovah yahweh
13518 allah
13394 angel
13524 archangel
13525 gabriel
13525 michael
13394 fairy fay sprite
13528 elf gremlin imp pixie
13529 leprechaun
13529 sandman
13528 gnome
13528 puck
13394 devil lucifer satan
13394
13535
13536 bogey bogie
13536 daemon demon
13536 goblin
13536 lamia vampire
13535 banshee
13535 genie
13535 apparition phantom
13535 silvan sylvan
13535 thunderbird
13535 zombi
13066 atheism
13066 goal
13548 objective
13549 grail
13549 occasions
13548 destination
13548 aim intent intention purpose
13553 will
13066
13555 experience
13556 familiarization
13555 encyclopedism eruditeness erudition scholarship
13555 enlightenment
13559 sophistication
13560 disenchantment disillusion disillusionment
13555 grounding
13066 experience
13563 reality
13563 life living
13563 reliving
13563 reminder
13567 memento
13567 shades
13066 meme
13066 lore
13571 folklore
13066 ignorance
13573 ignorantness unknowing
13573 inexperience
13573 illiteracy
13066 discipline
13577 occultism
13577 communications
13577 science
13580
13581 bioscience
13582 biology
13583 forestry
13583 genetics
13585 genomics
13585 proteomics
13583 microbiology
13583 biotech biotechnology
13583 morphology
13590 anatomy
13591 histology
13583 neuroscience
13583 physiology
13583
13595 entomology
13595 ornithology
13582 biometrics
13582 eugenics
13582
13600 medicine
13601 bacteriology
13601 cardiology
13601 dentistry
13604 orthodontics
13601 prosthetics
13601 dermatology
13601 epidemiology
13601 geriatrics
13601 gynecology
13601 hygienics
13601 immunology
13601 diagnostics
13601 midwifery obstetrics
13601 oncology
13601 ophthalmology
13601 pharmacology
13617 toxicology
13601 pharmaceutics pharmacy
13601 psychiatry
13620 alienism
13620 psychotherapy
13601 pediatrics
13601 therapeutics
13601 urology
13601 virology
13600 pathology
13600 radiology
13600 surgery
13600 orthopedics
13600 neurology
13581 chemistry
13632 biochemistry
13633 enzymology
13581 physics
13635 astronomy
13636 astrophysics
13635 aeronautics astronautics
13638 avionics
13635 biophysics
13635 cryogenics
13635 electromagnetics
13635 electronics
13643 microelectronics
13635 electrostatics
13635 mechanics
13646 hydraulics
13647 hydrodynamics
13646 pneumatics
13646 statics
13646 dynamics kinetics
13646 kinematics
13646 aerodynamics
13635 optics
13635 thermodynamics
13655 thermostatics
13581 acoustics
13657 harmonics
13657 phonetics
13581
13660 paleontology
13660 geology
13662 geophysics
13663 hydrology
13663 seismology
13663 volcanology
13663 magnetics
13662 mineralogy
13660 climatology
13660 oceanography
13660 geographics geography
13671 topology
13580 math mathematics maths
13673
13674 arithmetic
13674 geometry
13674 triangulation
13674 algebra
13678 quadratics
13678 decomposition
13673 statistics
13580 tectonics
13580 metallurgy
13580 psychology
13684 behaviorism
13684 neuropsychology
13580 informatics
13687 nlp
13687 cybernetics
13580
13690 civics
13690 anthropology
13692 archeology
13692 ethnography
13692 ethnology
13692 ritualism
13690 geopolitics
13690 economics
13698 econometrics
13698 macroeconomics
13698 microeconomics
13690 sociology
13702 criminology
13702 demography
13580 strategics
13580 systematics
13580 cryptography
13580 linguistics
13708 pragmatics
13708 semantics
13708 structuralism
13708
13712 grammar
13713 accidence
13712 phonemics phonology
13577
13716 bionics
13716 bioengineering ergonomics
13716 computing
13719 robotics
13720 animatronics
13716 nanotechnology
13577 futuristics
13577 arts humanities
13724 classicalism classicism
13724 occidentalism
13724 orientalism
13724 philosophy
13728 bioethics
13728 aesthetics esthetics
13728 jurisprudence
13728 metaphysics
13732 cosmology
13728 dialectic
13728 logic
13728 epistemology
13736 methodology
13728 transcendentalism
13724
13739 poetics
13740 metrics
13739 classics
13724 philology
13724 musicology
13577 theology
13745 apologetics
13745 eschatology
13745 liturgics
13577 tactics
12607
13750
13751
13752
13753 midday noon
13753 lunchtime
13753 midnight
13753 bedtime
13753 aurora dawn dawning daybreak
13753 sundown sunset
13753 dusk nightfall twilight
13753 none
13753
13762 matins
13762 nones
13762 vespers
13752 mph
13751 statistic
13767 average
13768 median
13768 mean
13767 demographic
13767 deviation
13767 covariance
13750 acquaintance conversance conversancy familiarity
13750 fact
13775 detail
13776 minutia
13776 regard respect
13775 particular specific
13775 contraindication
13775 truth
13750 example
13782 precedent
13782 sample
13784 coupon
13784 tasting
13782 specimen
13750 consideration
13788 justification
13750 evidence grounds
13790 proof
13791 confirmation substantiation verification
13790 falsification
13790 symptom
13794 aura
13794 clubbing
13794
13797 autism
13797 add adhd
13797 fas
13797 pms
13794 abscess
13794 furring
13794 sneeze sneezing
13794 jaundice
13794 congestion
13806 stuffiness
13794 rash
13808 hives
13794 numbness
13794 hurting pain
13811 ache aching
13812 headache
13813 migraine
13811 agony excruciation suffering
13815 throe
13811 burn
13811 gripes griping
13811 smart smarting smartness
13811 sting stinging
13811 soreness
13821 chafing
13821 chafe
13811 throb
13811 torment
13794 piles
13794 heartburn
13794 indigestion
13794 inflammation redness
13829 adenitis
13829 appendicitis
13829 cervicitis
13829 conjunctivitis
13829 encephalitis
13829 enteritis
13829 esophagitis
13829 founder laminitis
13829 laryngitis
13829 labyrinthitis
13829 pancreatitis
13829 parametritis
13829 peritonitis
13829 prostatitis
13829 retinitis
13829 sinusitis
13829 tendinitis tendonitis
13829 thyroiditis
13829 tonsillitis
13829 vaginitis
13794 shivering
13794 cough coughing
13794 hiccup
13794 meningism
13794 nausea
13854 queasiness squeamishness
13794 cramp spasm
13856 crick kink rick
13856 twitch twitching
13858 tic
13858 fibrillation
13794 scar
13861 pockmark
13794 hardening
13794 floater spots
13794 fever feverishness
13794 atrophy
13794 apnea
13794 breathlessness sob
13794 constipation
13794 diarrhea diarrhoea looseness
13794 dizziness vertigo
13750 stimulant stimulation stimulus
13872 elicitation
13872 reinforcer
13872 bonus
13872
13876
13877 nuisance
13877 irritant thorn
13876 headache worry
13880 burden onus
12607 attitude
13882 acceptance credence
13883 fatalism
13882 defensive
13882 hardball
13882 mentality mindset outlook
13882 paternalism
13882 standpoint viewpoint
13889 cityscape
13889 slant
13882 inclination tendency
13892 devices
13892 sympathy
13892 favoritism
13892 proclivity
13892 bent
13892 perseveration
13892 predilection preference
13892 dislike
13892 partisanship
13901 bias prejudice
13902 taboo
13902 homophobia
13902 racism
13905 antisemitism
13901 provincialism sectionalism
13901 unfairness
13892 impartiality
13909 candor
13882
13911 liberality liberalness
13911 disinterest
13882
13914
13915 parochialism
13915 pettiness
13915 provincialism
13915 sectarianism
13914 bigotry dogmatism
13914 fanaticism fanatism
13914 religionism
13882 irreverence
13923 profaneness
13882 orientation
13925 reorientation
13925 perspective view
13927 straddle
13925 conformism
13929 conventionality
13929 legalism
13925 heresy
13925 ideology
13933 totalism
13933 anarchism
13933
13936 leninism
13936 marxism
13933 conservatism
13933 democracy
13933 elitism
13933 extremism
13933 fascism
13943 nazism
13933 federalism
13933 liberalism
13946 neoliberalism
13933 libertarianism
13933 monarchism
13933 orleanism
13933 radicalism
13951 jacobinism
13933 reactionism
13933 republicanism
13933 socialism
13955 fabianism
13933 utopianism
13933 dovishness
13933 hawkishness
13959 militarism
13959 warmongering
12606 motivation motive
13962
13963 reason
13964 why
13963 incentive inducement motivator
13966 dynamic
13963 deterrence disincentive
13962
13969 compulsion
13969 mania
13969 obsession
13962 impulse urge
13962 ethics morality morals
13974 conscience
13962 incitation
12606 event
13977 act
13978 action
13979 thing
13979
13981 favor
13981 pardon
13983 condonation
13981 endearment
13979 accomplishment achievement
13986 exploit feat
13987 hit
13988
13989 homer
13989 single
13989 double
13989 triple
13987 rally
13987 stunt
13995
13996 walkover
13996 cartwheel
13996 tumble
13999 flip somersault somersaulting
13996 split
13986 masterpiece
13986
14003 overachievement
14003 underachievement
13986 arrival
14006 attainment
14006 advent coming
13986 attainment
14009 success
14010 winning
14010 conquest
14010 coup
14010
14014 touchdown
14014 run tally
14016 rbi
13986 freeing liberation release
14018 deregulating deregulation
14018 extrication untangling
14018 emancipation
14018
14022 purge
14022 vindication
13986 pass walk
13986 enlisting recruitment
13986 smooth
13979 path
14028 sunna
13979 interaction
14030 interplay
14030 contact
14030 dealings
13979 fetch
13979
14035 catching
14035 golfing
14035 pitching
13979 arrival
14039 incoming
14040 incursion
14040 intrusion
14040 enrollment enrolment registration
14040 admission
14044 matriculation
14039 repatriation
14039 docking
14039 disembarkation disembarkment
13979 execution
14049 mechanics
13979 choice selection
14051 sampling
14051 decision
14053 appointment
14054 nomination
14053 move
14056
14057 parking
14057
14059 mnemonic
14059 trick
14057 feint
14057 stratagem
14057 artifice ruse
14057 measure step
14065 countermeasure
14065 precaution safeguard
14051 willing
14051 balloting vote voting
14069 veto
13979
14071 undoing
14071 downshift
14071 decimalization
14071 metrication
14071 turning
14071 diversification
14071 switching
14071
14079 replacement replacing
14080 displacement supplanting
14079 weaning
14071 preferment
14071 demotion
14071
14085 passage transition
14086 segue
14085 meddling tampering
14085
14089 abort
14089 completion
14091
14092 orgasm
14092 fulfillment
14091 consummation
14091 finalization
14091 graduation
14089
14098 ceding cession
14098 handover
14098 waiver
14089 breakup
14102 invalidation
14089 overthrow
14089 adjournment
14089 deactivation
14089 destruction
14107 ruining
14107 demolishing
14107 annihilation obliteration
14110 vaporization
14107 decimation
14107 sabotage
14107 liquidation
14107 holocaust
14089 kill killing
14116 euthanasia
14116 homicide
14118 manslaughter
14118 murder slaying
14120 bloodshed
14120 carnage massacre
14122 bloodbath
14120 lynching
14116 suicide
14116 slaughter
14116 gassing
14116 suffocation
14128 strangling strangulation throttling
14116 genocide
14089 abolishment abolition
14089 liquidation
14089 shutdown
14133 layoff
14089 extinguishing quenching
14089 abortion
14136 stillbirth
14089 defusing
14089 discontinuance discontinuation
14139 dismount
14085
14141 cancellation
14142 abrogation repeal
14141 counteraction
14141 neutralization
14085 reversal
14085
14147 constitution establishment
14148 unionization
14148 collectivization
14148 colonization
14147 debut entry introduction
14147 initiative
14147 inauguration
14147 founding initiation
14147 installation installing
14147 resumption
14147 scrum
14147 startup
14085 arousal rousing
14160 awakening
14160 incitement
14160 inflaming
14160 stimulation
14085 cookery cooking
14165 toasting
14165 broil broiling grilling
14165 frying sauteing
14165 poaching
14165 roasting
14170 barbecuing
14165 simmering
14165 cuisine
14173 gastronomy
14085 salting
14085 improvement
14176 tenderization
14176 development
14178 progress
14179 workflow
14178 broadening
14176 cleaning cleansing
14182 scouring scrubbing
14183 mopping swabbing
14182 sweeping
14182 purging
14186 catharsis
14182 purification
14182 pasteurization
14182 sanitation sanitization
14182 shave shaving
14176 correction
14192 remediation remedy
14193 salve
14192 retribution
14192 amendment
14176 optimization
14176 reform
14176 amelioration
14176 enrichment
14176 humanization
14176 modernization
14176 redevelopment renovation
14176 enhancement
14176 upturn
14176 ventilation
14176 fixing repair
14207 darning
14207 patching
14207 maintenance upkeep
14210 overhaul
14207 restoration
14212 gentrification
14212 reclamation renewal
14214 reforestation
14212 rehabilitation
14207 reconstruction
14217 reassembly
14217 rebuilding
14085 beautification
14220 makeover
14220 glamorization
14085
14223 trimming
14223
14225 mottling
14225 striping
14085 downturn
14085 degradation
14229 dehumanization
14229 barbarization
14229 subversion
14229 demoralization
14229 vulgarization
14085
14235 whitening
14235 blackening darkening
14235
14238 tinting
14238 dyeing
14240 staining
14085 dirtying soiling
14242 spotting
14085 wetting
14244 dousing
14244 drenching
14244 dampening moistening
14085 chewing
14248 chomping
14248 gumming
14085 specialization
14085 spiritualization
14071 adjustment alteration modification
14253 untying
14253 tightening
14071 movement
14256 coming
14257 closure
14257 overshoot
14256 leapfrog
14256
14261 walk walking
14262 ambulation
14262
14264 limp
14264 lurch stagger stumble
14264 pacing
14264 saunter
14264 skip
14264 prance strut
14264 waddle
14262 march marching
14262 plod
14262 prowl
14262 shamble shambling shuffling
14262 wading
14261
14277 stride tread
14277 pas
14277 sidestep
14277 footstep
14261
14282 canter
14282 gallop
14261 running
14285 dash sprint
14261 lope trot
14261 crawling creeping
14261
14289 breaststroke
14289 backstroke
14256 lunge
14256 travel traveling travelling
14293
14294 amble stroll
14295 ramble
14294 constitutional
14294 hike hiking
14298 trudge
14293 circumnavigation
14293 peregrination
14293 roving wandering
14302 drifting
14293 crossing
14304 fording
14304 traversal
14293 motoring
14293 flight flying
14308 aerobatics stunting
14308 ballooning
14308 gliding soaring
14311 paragliding
14308 overflight
14293 journey journeying
14314 commute
14314 ride
14314 odyssey
14314 trip
14318 nonstop
14318 errand
14314
14321 safari
14321 exploration
14314 trek
14314 circuit tour
14325 itineration
14314 pilgrimage
14314 excursion jaunt outing
14314 spaceflight
14293 junketing
14293
14331 voyage
14332 sail
14331 sailing
14331 boating yachting
14293 commutation commuting
14256 chase pursuit
14337 tracking trailing
14337 shadowing tailing
14256 ascending
14340
14341 escalade
14341 clamber
14341 mountaineering
14344 alpinism
14340 soar
14256
14347 parachuting
14348 skydiving
14347 rappel
14256 swinging
14256
14352 reentry
14352 remand
14256 snowboarding
14256 overflow
14256 crawl
14256 hurrying speeding
14358 acceleration
14358 scud scudding
14256 shifting
14256 rush
14362 scamper scurry
14256
14364 completion
14364 assist
14364 blocking
14367 parry
14364 footwork
14364 stroke
14370 masse
14370 miscue
14370 swipe
14370
14374
14375 backhand
14375 forehand
14375 get
14375 lob
14374 serve
14370
14381 fade slicing
14381 hooking
14381 driving
14381 putt putting
14364 blitz
14256 migration
14387 emigration
14387 immigration
14071
14390 transfer transportation
14391 transshipment
14391 airlift
14391 bringing delivery
14394 airdrop
14394 relay
14391 carry
14397 backpacking
14397 piggyback
14391 relocation resettlement
14391 teleportation
14390
14402 instillation instillment instilment
14402 enclosing enclosure envelopment
14404 packing
14404 encasement
14402 injection
14402 transfusion
14390 transplanting
14071 movement
14410
14411 shaking
14412 jiggle
14411 stirring
14410
14415 breakdown dislocation
14415 din ruckus
14417 ado bustle flurry
14415 havoc
14415 melee scrimmage
14415 rampage
14415 upset
14410 flit
14410 gesture
14424 jab jabbing poking thrusting
14410 inclining
14426 nod
14426 stoop
14410 everting
14410 upending
14430 overturn
14410 jerk jerking jolt
14410 kicking
14433 thrash
14410 kneel kneeling
14410 careen
14410 reaching stretch
14437 outreach
14410 reclining
14410 rotation
14440 feathering
14440 whirling
14440 pirouette
14440 winding
14410 closing shutting
14410 sitting
14410 posing sitting
14410 squatting
14410 vibration
14449 tremor
14410 flutter
14410
14452 keystroke
14452 blow
14454 backhander
14454 smacking
14456 spank
14454 knockdown
14454 tko
14454 swat
14454 punch
14461 roundhouse
14461 jab
14454 kick
14464 punting
14464 kickoff
14454 thrust
14454 uppercut
14454 hammering
14410 squirm wiggle wriggle
14071 turn turning
14471 diversion
14471 swerve swerving veering
14071
14474 reduction
14475 lowering
14476 tapering
14475 cutback
14475 mitigation
14475
14480 detente
14480 liberalization
14480 decompressing
14475 minimization
14475 depletion
14475
14486 shearing
14486 contraction
14475 miniaturization
14475 withholding
14475 discount
14475
14492 wilting
14492 dilution
14494 thinning
14475 depreciation
14475 amortization
14474
14498 addition
14499 fluoridation fluoridization
14498 surge
14498 enlargement expansion
14502 stretching
14502 magnification
14502 extension
14505 dispersal
14506 spraying
14498 escalation
14498 maximation
14498 exaggeration
14498
14511 amplification elaboration
14511 annotating
14498 buildup
14514 repositing reposition warehousing
14515 stockpiling
14498 annexation
14498 intensification
14518 exacerbation
14518 refocusing
14071
14521 joining
14522 converging
14523 merging
14522 adjunction
14522
14526 soldering
14526 doweling
14526 earthing
14526 tying
14526 welding
14521 breaking
14532 shattering smashing
14532 cracking
14532 chipping splintering
14521 burst
14536 percussion
14521 burning
14538 arson
14538 incineration
14540 cremation
14521 compounding
14542 grafting
14542 mixing
14542 blending
14545 homogenization
14542 interspersal interspersion
14542
14548 coalescence coalescency
14548 reunification reunion
14550 homecoming
14548 tribalization
14542 consolidation
14553 centralization
14553 incorporation
14553 amalgamation merger uniting
14521
14557 dissociation
14557 breakaway
14557
14560 parcellation
14560 bisection
14560 schism
14560
14564 severing
14564 dissection
14560 atomization fragmentation
14560 branching fork ramification
14560 quantization
14560 fractionation
14560 hyphenation
14557 detachment disengagement
14557 remotion removal
14573 abstraction
14573 decontamination
14573 expunging
14573 baring husking stripping uncovering
14573 dislodgement dislodgment
14573 elimination
14573 emptying evacuation
14580 drain drainage
14573 rinsing
14573 skimming
14573 withdrawal
14557 sectionalization
14585 subdivision
14585 zoning
14557 divergence
14521 revision
14521 saturation
14521 tempering
14521 scathe
14592 defacement
14592 wounding
14071
14595 afforestation
14595 transmutation
14071 updating
14071
14599 contortion
14599
14601 flex
14601 crouch
14599 pleating
14599 jutting
14599 broadening
14071
14607 humoring indulging pampering
14608 spree
14608 binge orgy
14607 pleasing
14071 communization
14071 secularization
14071 rollover
13979 saving
14615 downsizing
13979 opposition resistance
14617 lockout
13979 pickings taking
13979
14620 violence
14621 riot
14620 pillaging plundering
14623 banditry
14623 looting
14623 ravaging
14623 predation
13979
14628 courtesy
14628 deference
14630 homage
14630 props
13979 bowing
14633 kowtow
14633 salaam
13979 accenting emphasizing
13979 jumpstart
13978 acquiring getting
14638 acquisition
14639 incurring
14639 moneymaking
14639 purchase
14642 buyback repurchase
14642 buying purchasing
14644 shopping
14639 inheritance
14639 procural procurance procurement
14639 regaining
14639 buyout
14638 obtainment
14638 contracting
14638
14652 borrowing
14652
14654 arrogation confiscation
14655 expropriation
14654 impounding impoundment
14654 impress impressment
14654 recapture
14638 capture
14660 arrest
14660 conquering conquest
14638 receipt
13978 causation causing
14664 sending
14665 transmission transmittal transmitting
14666 forwarding
14664 eviction
14664
14669 exposure
14669 impingement
14669 manipulation
14669 hypnotism mesmerism
14669
14674 ingratiation
14674 seduction
14664 inducing
13978 caesarean
13978 departure going leaving
14679 parting
14679 disappearance disappearing
14679
14682 evacuation
14682 defection desertion
14684 abscondment decampment
14682 retreat
14686 fallback pullout
14679 boarding embarkation embarkment
14679 shipment
14679 takeoff
13978 discovery
14691 detection
14691 breakthrough
14691 determination finding
14694 identification
14695 diagnosing diagnosis
14694 solving
14694 validation
14698 monetization
14694 falsifying refutal
14694 localization
14691 rediscovery
13978 disposition
14703 minesweeping
14703 lending loaning
13978 implementation
14706 motorization
14706 means
14708 expedient
14709 makeshift stopgap
14709 crutch
14708 wings
13978
14713 surfacing
14713 emanation emission
14715 venting
13978 equalization
14717 balancing
14717 equating
13978 exhumation
13978 actuation
14721 launching
14721 drive
14723 firewall
14721 throw
14725 hurl
14725 leaner
14725 toss
14725 pitch
14729 fastball
14729 knuckleball
14725 shy
14725 slinging
14721 push pushing
14734 nudge
14734 pressing
14736 compressing
14737 squeeze squeezing
14738 tweak
14737 condensing
14734 shove
14741 jostle jostling
14742 elbowing
14721 pull pulling
14744 haul haulage
14745 tow
14744 tug
14721 ejection
14748 belching
14748 spitting
14721
14751 hop
14751 bounce leap leaping
14753 pounce
14721 shooting shot
14755 skeet
14755 firing
14755 gunfire gunshot
14721 dribbling
13978
14760 repossession
14760 deliverance rescue
14762 lifesaving
14762 redemption salvation
14760 retaking
13978
14766 elopement
14766 escape
14768
14769 eluding elusion
14769 clinch
14769 dodge
14768 breakout jailbreak
14768 lam
14768 exodus
13978
14776 wipe
14776 dab
14776 hitting
14779 bunt
14779
14781 blast
14781 liner
14779 grounder
14784 chopper
14784 roller
14776 buss kiss
14776 snap
14776 handling
14789 fielding
14776 grope
14776 tickling
14776 stroking
14793 caress
13978
14795 failure
14796 flunk
14796 backsliding lapsing relapse relapsing reverting
14798 recidivism
14796 out
14800 strikeout
14795 error fault mistake
14802 miscalculation
14803 rounding
14802 offside
14802 lapse
14802 omission
14807 breach
14802 blooper blunder botch bungle flub
14809 bobble
14809 snafu
14809 fumble
14809 gaffe slip
14809 misstep
14802 folly
14802 renege revoke
14795 carelessness negligence nonperformance
14817 dereliction
14817 dodging
14819 shirking slacking
13978 motivating
13978 rejection
14822 avoidance shunning
14822 abandonment
14822 forgoing
14825 forsaking
14822
14827 disbarment
14827 expulsion
14829 barring
14829 ousting
14831 dethronement
14827 deportation expatriation
13978 sacrifice
13978 activity
14835 pattern practice
14836 biologism
14836 symbolism
14836 ornamentalism
14836 cannibalism
14836 careerism
14836 custom
14842 germanism
14842 habit
14844 cleanliness
14842 rite ritual
14846
14847 bridal espousal
14847 remarriage
14836 mistreatment
14850 annoying
14850 disregard
14850 exploitation using
14853 colonialism
14850
14855 baiting
14855 badgering bedevilment worrying
14855 tantalization teasing
14850 abuse maltreatment
14859 persecution
14860 oppression
14860 pogrom
14860 torturing
14859 cruelty
14864 impalement
14864
14866 barbarism brutality
14866 outrage
14836 ritual
14869 solemnization
14869 communion
14836 naturism
14836 systematism
14836 transvestitism
14835 diversion recreation
14875 antic
14875 bathing
14875 festivity
14878 agon
14878 revel revelry
14880 debauchery
14878 carnival
14878 gala jamboree
14875 dancing
14884 courante
14884 hoofing
14884 choreography
14887 ballet
14884
14889 lindy
14889 stomp
14889 tango
14889 lancers
14884 mambo
14884 hula
14875 entertainment
14896 extravaganza
14896 nightlife
14896 show
14899 fair
14899 circus
14899 display showing
14899 demonstration presentation
14903 exhibition
14904 rodeo
14903 debunking
14903 performance
14907 encore
14907 playing
14899 demonstration
14875 escapism
14875 fun
14875 gambling gaming
14913 wager
14914 parlay
14913
14916 raffle
14916 sweepstakes
14913 toss
14875
14920 pinball
14920 charades
14875 pastime
14923 hobby
14875 fireman
14875 frolic
14926 flirtation flirting toying
14926 clowning prank
14875 athletics sport
14929
14930 boxing
14930 wrestling
14932 sumo
14929
14934 hunting
14935 beagling
14935 coursing
14935 ducking
14934 fishing
14939 angling
14940 trolling
14929 gymnastics
14942 acrobatics tumbling
14929 jumping
14929 skiing
14929 aquatics
14946 swim swimming
14947 bathe
14947 plunge
14947 floating
14947 snorkeling
14946 surfboarding surfing
14929 rowing
14953 sculling
14929 archery
14929 sledding
14956 luging
14929 skating
14958 skateboarding
14929 racing
14929 equitation riding
14961 dressage
14929 cycling
14963 bicycling
14963 motorcycling
14929
14966 bullfighting
14966 cockfighting
14929
14969
14970 golf
14970 croquet
14970 horseshoes
14970
14974 hockey
14974 football
14976 rugby
14976 soccer
14974 hurling
14974 baseball
14980 rounders
14974 lacrosse
14969
14983 fives
14983 volleyball
14983 pelota
14983 badminton
14987 singles
14987 doubles
14983 basketball hoops
14983 netball
14983 tennis
14835 game
14993 curling
14993 bowling
14995 skittles
14995 bowls
14993
14998 jacks
14998 marbles
14993 cards
15001 auction
15001 sevens
15001 faro
15001 monte
15001 stops
15001 piquet
15001 meld
15001 canfield
15001 hearts
14993
15011 dominoes dominos
15011 billiards
15011 snooker
14993
15015 anagrams
15015
15017 checkers draughts
15017 darts
15017 bingo lotto
14835
15021 castling
15021 starting
15021 innings
15021 down
15021 bat
15021 trumping
14835
15028 percussion
15029 drumming
15028 singing vocalizing
15031 caroling
15031 crooning
15031 humming
15031 chanting
15031 karaoke
15031 yodeling
15028 whistling
14835 acting performing
15039 portrayal
15040 persona
15041 hero
15041 heroine
15041 villain
15039 personation
15045 mimicry
15039 pantomime
15039 skit
15039 hamming overacting
15039 heroics
15039 reenactment
15039 roleplaying
14835 liveliness
14835 work
15054 wash washing
15055 bathing
15056 shower
15055 dishwashing
15055 laundering
15054 service
15054 polishing shining
15054 housekeeping housework
15054 logging
15054 paperwork
15054 casework
15054 labor toil
15066 roping
15066 plodding
15066 exertion
15069 grappling wrestle wrestling
15069 difficulty
15069 straining
15069 workout
15073
15074 conditioner
15074 aerobics
15074 jogging
15073 bodybuilding
15078 weightlift weightlifting
15079 clean
15073 squat squatting
15066 stalking
15066
15083
15084 anointing anointment
15084 fumigation
15084 spatter splashing
15084 tinning
15084 papering
15084 daubing plastering
15084 tiling
15084 waxing
15083 handling
15093 unloading
15066 overwork overworking
15054 subbing substituting
15054 investigating investigation
15097 analysis
15098
15099 spectrometry spectroscopy
15099 dialysis
15099 dating
15097 count counting
15103 cbc
15103 census
15103 countdown
15103 recount
15097
15108 detecting sleuthing
15108 forensics
15108 surveillance
15111 spying
15097 examination scrutiny
15113 autopsy
15113 checkup medical
15113 comparing comparison
15116 likening
15116 analogy
15113 colonoscopy
15113 scan
15113 study survey
15113 testing
15113 inspection
15123 checkout
15097 inquest
15097 research
15126 microscopy
15126
15128 cloning
15128 experiment experimentation
15130 testing
15097 wiretap
15054 care tending
15133 combing
15133 babysitting
15133 brushing
15133 treatment
15137
15138 therapy
15139 chemotherapy
15139 hrt
15139 drugging
15139 physiotherapy
15139
15144 flooding
15144 psychoanalysis
15139 radiotherapy
15139 ect
15138 colonic
15138 bandaging
15138 bloodletting
15151 cupping
15138 defibrillation
15138 disinfection
15138 digitalization
15137 massage
15137 chiropractic
15137 acupuncture
15133 incubation
15133 manicure
15133 pedicure
15133 nursing
15133 tlc
15133 nurturance
15133 healthcare
15054 duty
15166 chore task
15166 role
15168 lieu stead
15169 behalf
15166 assignment
15171 reassignment
15054 project task undertaking
15173 cinch picnic
15173 adventure escapade
15173 schoolwork
15176 homework prep
15173 endeavor
15178 operation
15173 marathon
15173 venture
15181 campaign crusade
15182 campaigning candidacy candidature
15183 hustings
15183 stumping
15181 risk
15054 coursework
14835 deeds
14835 job occupation
15189 sport
15189 biz
15189 calling career vocation
15192 specialization
15189 employment
15194 coaching
15194 booking
15194 sailing seafaring
15194 workload
15194 telecommuting
15194 services
15189 berth
15201 ambassadorship
15201 apprenticeship
15201 captaincy
15201 chairmanship
15201 commandery
15201 consulship
15201 curacy
15201 directorship
15201 editorship
15201 governorship
15201 internship
15201 judgeship
15201 legation
15201 lieutenancy
15201 mayoralty
15201 premiership
15201 professorship
15201 rectorate
15201 speakership
15201 stewardship
15189 craft trade
15222 carpentry woodworking
15222 drafting
15222 dressmaking
15225 couture
15222 lumbering
15222 plumbing
15222 cobbling shoemaking
15222 tailoring
15222
15231 bookbinding
15231 sewing stitching
15233 suturing
15231 spinning
15231 weaving
15222 typography
15222 winemaking
15189 profession
15239 teaching
15240 phonics
15240 schooling
15240 indoctrination
15243 brainwashing
15243 inculcation ingraining instilling
15240 tutelage
15240 lesson
15240 lecturing
15239 newspapering
15189 accountancy
15250 costing
15250 bookkeeping clerking
15189 catering
14835 coding
15254 encoding encryption
15254 decoding decryption
15256 decompression
14835 third
14835
15259 usurpation
15260 inroad
15259 tort
15262 trespass
15259 misbehavior misdeed
15264 devilment mischief shenanigan
15265 hooliganism vandalism
15264 ruffianism
15264 irregularity
15259 malfeasance
15259 malpractice
15259 wrong
15259 disservice
15259 injustice
15259 infliction
15259 transgression
15275 evil
15276 desecration profanation
15275 boozing drinking
15275 sin sinning
15279
15280 arrogance haughtiness
15281 disdainfulness
15281 contemptuousness
15281 hubris
15281 imperiousness
15281 exclusiveness
15280 overeating
15280 lust
15275 crime
15289 felony
15290
15291 abduction
15291 kidnapping
15290 racketeering
15290 bribery
15290 larceny stealing theft thieving
15296 embezzlement misappropriation
15296 shoplifting
15296 robbery
15299 holdup
15299 heist
15299 hijacking
15302 buccaneering piracy
15296 petty
15296 rustling
15290 blackmail
15290 burglary
15289 fraud
15308 swindle
15309 scam
15309 hustle
15309 gip
15309 pyramiding
15289 hijack
15314 carjacking
15289 mayhem
15289 infraction misdemeanor violation
15317 perjury
15317 sedition
15289 perpetration
15289 mugging
15289 molestation
15289 treason
15289 prostitution
15259
15325 betrayal
15325 charlatanism
15259
15328 twisting
15328 lying
15328
15331 shenanigan wile
15332 hoax
15331 cheating
15334 gerrymander
15331 pretending pretense
15336 pretend
15336 affectation
15259 infringement
15339 plagiarization
15339 foul
14835 waste
15342 squandering
14835 attempt effort endeavor try
15344 batting
15344 best
15344 bid
15344 fling
15344 contribution
15344
15350 dunk
15350 layup
15344 pains striving
15353 jihad
15344 struggle
15355 duel
15355 scramble
15355 joust tilt
15344 trial
15359
15360 elisa
15360 biopsy
14835
15363 regulating
15364 devaluation
15364 indexation
15364 coordination
15364 clampdown
15363 ownership possession
15369 holding retention
15370 storage
15363 clutch clutches grip hold
15372 embrace embracement embracing
15373 cuddle nestle snuggle
15373 hug
15363 navigation piloting
15363
15377 chastity
15377 fast fasting
15379 dieting
15377 inhibition
15363 restraint
15382 immobilizing
15382 confinement
15384 lockdown
15384 committal
14835 protection
15387 shielding
15387 preservation
15389 conservation
15389 immobilization
15387 defense
15387 inoculating vaccinating
15387
15394 aikido
15394 judo
15394 karate
15394 taekwondo
15387 locking
15387 escort
15387 immunization
15401 inoculation vaccination
15401 sensitizing
15387 guardianship
15387 sealing waterproofing
14835
15406 look looking
15407 glance glimpse
15407 scrutiny
15407 peek
15407 stare
15411 gaze
15411 contemplation
15407 sightseeing
15407 observance watching
15415 monitoring
15415 sighting
15415 stargazing
15406 listening
15419 rehearing
15406 smelling
15421 sniff
14835 didactics education
15423 coeducation
15423 course
15425 elective
15423 dramatics
14835 grooming training
15428 yoga
15428
15430 rehearsal
15430 scrimmage
15428 retraining
14835
15434 simulation
15434 pageant
15434 figuration
15437 symbolizing
15434 diagramming schematization
15434 picturing
15440 tomography
15441 mri
15440 photography
15443 cinematography filming
15444 retake
14835 creation
15446 erotica porn porno pornography
15446
15448 baking
15448 molding
15448 construction
15451 erecting
15451 assembly
15451 leveling
15451 shipbuilding
15448 manufacturing
15456 formation
15457 forging
15457 metalworking
15457 grooving rifling
15456 prefabrication
15446
15462
15463 prefixation
15463 suffixation
15462 design designing
15462 authorship penning writing
15467 drafting
15467 dramatization
15467 novelization
15462 actualization realization
15471 exteriorization
15462 arranging
15473 rearrangement
15474 juggle juggling
15474 reordering
15476 overtaking
15476 shuffle
15478 reshuffling
15462 conceptualization
15480 approach
15481 avenue
15480 framing
15446
15484 ceramics
15484 tracing
15484 origami
15484 painting
15484 printmaking
15484 modelling
15446
15491 digging excavation
15491 petroglyph
15491 boring drilling
15491 cutting
14835 disassembly dismantlement dismantling
14835 pricking
14835 search
15498 exploration
15498 foraging
15498 frisk frisking
15498 manhunt
15498 seeking
15498 ransacking
15498 scouring
14835 usage use utilization
15506
15507 consultancy
15507 witching
15506 misuse
15506 exploitation
15511 overuse
15511 commercialization
15506 application
15514 technology
15515 engineering
15515 automation
15517 computerization
15515 railroading
15519 maglev
14835
15521 maneuver
15521 expedition
15523 crusade
15521 reinforcement
15521 attack onslaught
15526 charge
15526 penetration
15528 invasion
15528 infiltration
15528 foray maraud raid
15526 blitzkrieg
15526 counterattack
15526 bombing
15526 firing
15535 barrage shelling
15535 salvo volley
15526 strafe
15526 ambush
15521 offensive
15540 counteroffensive
15540 rollback
15521 peacekeeping
15521
15544 iwo
15544 leyte
15544 salerno
15544 makin
15521
15549 espionage
15549 reconnaissance
15551 scouting
15549 counterintelligence
15553 censoring censorship
14835 measurement measuring
15555 observation
15555 shading
15555 surveying
15555 telemetry
14835 calibration
15560 tuning
15560 voicing
14835
15563 randomization
15563 systematization
15565 formalization
15563 ordering
15567 grading scaling
15567 alternation
15567 layout
15567 alphabetization
15563 itemization
15572 inventorying
15563 territorialization
14835
15575 matchup
15575 phrasing
15575 classification
15578 indexing
15578 stratification
15578 typology
15575 assembling collecting
15582 compiling
15582 harvesting
15584 haying
15582 numismatics
15575
15587 triage
15587 sifting winnow winnowing
14835 supporting
15590 dangling
14835 continuance continuation
15592 lengthening perpetuation prolongation
15592 repeating repetition
15594 reiteration
15594 copying
15596 duplication
15596 replication
15598 playback
15594 renewal
14835 procedure process
15601 fingerprinting
15601 mammography
15601 calculation computation
15604
15605 maximization
15605 exponentiation
15605 minus subtraction
15604 recalculation
15601
15610
15611 hysterectomy
15611 mastectomy
15611 vasectomy
15610 angioplasty
15610 evisceration
15610 neurosurgery
15610 ppp
15610
15619 facelift
15619 liposuction
15610 sterilization
15622 altering neutering
15623 castration
15623 spaying
15610 transplantation
15601 stiffening
15601 indirection
15601 routine
15629 groove rut
15601
15631 algorithm
15631 heuristic
15631 recursion
14835
15635 groundbreaking
15635
15637 rite
15638 orgy
15638 bris
15637 devotional
15637 sacrament
15642 eucharist liturgy
15642 baptism
15644 christening
15642 penance
15646 shrift
15637 canonization
15635 presentation
14835 worship
15650 prayer
15651
15652 bhakti
15652 stations
15651 benediction
15650 idolatry
15650 hallelujah
14835 activating energizing
15658 electrification
14835 concealing hiding
15660 mask
15660 masking
15660 burying
15663 reburial reburying
15660 stealth
14835 locating positioning
15666 juxtaposition
15666 orientation
15666 planting
15666 repositioning
15666 fingering
14835 supplying
15672 irrigation
15672 feeding
15672 fueling refueling
15672 issuance issuing
15672 logistics
14835 exaction
14835 luxuriation
14835 market marketplace
15680 monopoly
14835 preparation readying
15682 deployment
15683 redeployment
15682 priming
15682 planning
15686 contraception
15686 programing programming scheduling
14835 aid assist assistance help
15689 recourse
15689 lift
15689 childcare
15692 daycare
15689 boost encouragement
15689 support
15695 adherence
15696 royalism
15696 traditionalism
15695 advocacy
15699 urging
15695 sponsorship
15695 aegis auspices
15695 approval approving blessing
15703 acceptance adoption
15703 backing patronage
15703
15706 idolization
15706 idealization
15708 romanticization sentimentalization
15695 reassurance
14835 support
15711 sustainment
14835 behavior conduct doings
15713
15714 provocation
15715 taunt taunting
15714 bullying intimidation
15717 frightening terrorization
15713 bohemianism
15713 offense
15720 mock
15720 affront
15722 indignity
15720 rebuff slight
14835 territoriality
14835 leadership
15726 helm
14835 solo
14835 buzz
14835 disturbance
15730 bother hassle trouble
14835 timekeeping
15732 anachronism
13978 judgment
15734 adjudication
15734
15736 condemnation
15736 branding stigmatization
15734 evaluation
15739 scoring
13978 production
15741 fashioning making
15742 cartography
15742 moviemaking
15741 canalization
13978 stay
15746 sojourn
15746 layover
13978 residency
15749 occupancy tenancy
15750 inhabitancy inhabitation
15751 cohabitation
15751 camping tenting
13978
15754
15755 respite
15755 falter faltering
15755 intermission
15754 wait waiting
15754 repose
15760 leisure
15761 vacationing
15762 caravanning
15754 idleness idling loafing
15754 delay
15765 disruption interruption
15766 abruption
15766 barracking heckling
15765 deferment
15765 procrastination
15765 lag slowdown
15765 dalliance dawdling trifling
15765 lingering
13978 interference
15774 foiling thwarting
15774 stalling
15776 stonewalling
15774 complication
15774 prevention
15779 averting
15779 recusal recusation
15779 interception
15779 nonproliferation
15779 forestalling
15779 save
15779 crushing quelling stifling
15786 crackdown
13978 stop
13978
15789
15790 plebiscite
15790 referendum
15790 election
15793 reelection
15793 primary
15789
15796 convoy
15796 caravan
15796 cavalcade
15796 motorcade
15796 parade
15796 cortege
15789
15803 battle engagement fight
15804
15805 blenheim
15805 boyne
15805 chalons
15805 issus
15805 jena
15805 minden
15805 poitiers
15805 ravenna
15805 shiloh
15805 somme
15805 verdun
15805 ypres
15804 trafalgar
15804 combat
15819 hostilities
15804 assault
15804 drogheda
15803 blockade encirclement
15823 beleaguering besieging siege
15824 alamo
15824 bataan
15803 defense
15803
15828 ecm
15829 jamming
15828 esm
15803 sortie
15803 war warfare
15789 conflict struggle
15834 insurrection rebellion revolt uprising
15835 insurgence insurgency
15835 intifada
15835 mutiny
15834 counterinsurgency
15834 strife
15834 fight fighting
15841 gunfight shootout
15841 encounter skirmish
15841 scuffle tussle
15841 duel
15841 fistfight
15841 banging battering
15841 beating
15841 fray
15834 feud
15850 vendetta
15789 revolution
15789
15853 association
15854 fraternization
15854 affiliation
15853 mingling
15789 communalism
15789 decolonization
15789 disbandment
15789 disestablishment
15789 transaction
15862 commerce commercialism
15863 trading
15863 trade
15865 nafta
15863 barter swap
15863 ipo
15863 business
15869 tourism
15870 ecotourism
15869 butchering
15869 stowing
15869 manufacture
15874
15875 overproduction overrun
15875 yield
15877 crop harvest
15875 brewing
15875 cultivation
15880 aquaculture
15880 beekeeping
15880 farming husbandry
15883 dairying
15883 gardening horticulture
15885 landscaping
15883 hydroponics
15883 insemination
15883 ranching
15889 roundup
15880 viticulture
15880 tilling
15892 plowing
15875 mining
15875 quarrying
15874 industrialization
15869 finance
15897 financing
15897 investing investment
15899 arbitrage
15899 leveraging
15869 advertising publicizing
15902 circularization
15869 publishing
15904 republishing
15904 serialization
15869 printing
15907 publication
15869 packaging
15909 meatpacking
15869 agribusiness agriculture
15869 shipping
15912 hauling trucking
15913 carting
15912 ferrying
15863 importation importing
15916 smuggling
15863 exporting
15863 marketing selling
15919 bootlegging
15919 retail
15919 wholesale
15919 sale
15919 dumping
15919 retailing
15919 telemarketing
15919 peddling vending
15919 resale
15919 sale
15929 sell
15863 simony
15863 payment
15932 prepayment
15932 ransom
15932 repayment
15932 outlay spending
15936 expending
15862 operations
15862 conveying
15939 extradition
15862 deal
15862 uptick
15862 renting
15789 stampede
15789
15945 sanction
15945 governing
15947 misrule
15947 lawmaking legislating
15949 criminalization
15949 decriminalization
15949 enactment
15945 enforcement
15953 coercion
15954 terrorism
15955 bioterrorism
15953 implementation
15953 imposition infliction
15958 regimentation
15953 vigilantism
15945 domination
15961 monopolization
15945
15963 cultivation
15963 rearing
15945 duty obligation responsibility
15966 keeping safekeeping
15967 hands
15966 prerequisite
15966 requirement
15945 management
15971 banking
15971 homemaking
15971 misconduct
15971 mismanagement
15971 treatment
15976 dealing
15971 superintendence supervising supervision
15971 administration
15979 conducting
15979
15981 nonprofit
15981 reorganization shakeup
15981 syndication
15971 empowerment
15985
15986 mercy
15986 dispensation
15985 certification
15989 accreditation
15985 commissioning
15985 delegating relegating relegation
15992 devolvement
15971 channelization
15971 guidance steering
15945 starvation starving
15945 appeasement calming
15997 pacification
15997 placation
15945 privatization
15945 discrimination
16001 cronyism
16001 nepotism
16001 racialism
16001 sexism
15945 militarization mobilization
16006 arming equipping
16007 outfitting
16008 refit
16006 conscription
15945 demobilization
16011 disarmament disarming
15945 normalization
16013 stabilization
16013 stylization
16015 conventionalization
15945 penalization penalty punishment
16017
16018 whacking
16019 flogging lashing whipping
16018 executing execution
16021 electrocution
16021 beheading decapitation
16021 crucifixion
16018 lapidation stoning
16017 spanking
16017 imprisonment
15789 coup putsch takeover
15789 internationalization
15789 nationalization
15789 tradeoff
15789 submission
16032 obedience
15789 rivalry
15789
16035 contravention
16035
16037 boycott
16037
16039 strike
16040 walkout
16039 nonviolence
16039 recusancy
16035 rebellion
16035 disobedience noncompliance
15789
16046 proceeding proceedings
16047 foreclosure
16047
16049 counterclaim
16049 prosecution
16047 causa lawsuit
16052 moot
16047 litigation
16047
16055 mistrial
16055 retrial
16047 hearing
16046 notification presentment
16046
16060 acquittal
16060 dismissal
16060 arbitrement
16060 ruling
16064 fatwa
16060 verdict
16046 dispossession
16046 entrapment
15789 legalization
15789
16070 divorce divorcement
16070 cocooning
16070 sequestration
15789 desegregation integrating integration
15789 cooperation
16075 teamwork
16075 abidance compliance conformity
16077 honoring
16077 keeping
16075 collaboration
16075 concurrence
16075 rapprochement reconciliation
16075 allegiance commitment
16083 consecration
16083 devotion
15789 brainstorming
15789 gathering
16087 rallying
16087
16089 rendezvous
16090 assignation
16089 socializing
16089 visit
16093 visiting
16087 congregating
16087 convening
15789 attendance
16097 appearing
15789
16099 default
16099 absenteeism
15789
16102 retaliation revenge
16103 vengeance
16103 reprisal
16102 reciprocation
15789 democratization
15789 involvement participation
16108 intervention
16109 intermediation
16110 matchmaking
15789 neutrality
15789 socialization
13978
16114 assigning
16114 redistribution
16114 allocation apportioning parceling parcelling
16117 grant
16118 award awarding
16117 reshuffle
16117 rationing
16117 parcel
16114 giving
16123 oblation
16123 bestowal conferment
16123 donation
16126 alms
13978 legitimation
13978 communicating communication
16129 transmission
16130 impartation imparting
16130 airing dissemination
16132 circulation
16132 propagation
16130 channel
16130 channels
16130 broadcasting
16130 multimedia
16130
16139 email
16139 messaging
16130 modulation
16129 intercourse
16143 communion
16129 airwave
16129
16146 liaison
16146 patter
16129 mail
16129 discussion
16150 dilation
16150 reconsideration
16150 embellishment embroidery
16129 exhortation
16129 verbalism
16129 exam
16156 comp comprehensive
16156 oral viva
16156 quiz
16129 persuasion
16160 canvassing electioneering
16160 proselytism
16160 sloganeering
16160 prompting
16129 objection
13978
16166 congratulation
16166 bid bidding command dictation
16168 order
16168 misdirection
16168 commandment
16168 injunction
16168 behest
16166
16174 assent
16175 conceding concession
16176 bye
16174 concurrence concurrency
16174 accordance
16174 connivance
16174 assenting
16174 subscription
16174 ratification
16174 secondment
16174 stipulation
16166
16186 showdown
16186 dissidence
16186 dissent
16186 dissension
16186 dispute
16191 arguing argument contestation controversy
16192 sparring
16191 quarrel wrangle
16194 altercation fracas
16194 bicker bickering spat squabble tiff
16166 offer
16166 asking
16198 invitation
16199 summons
16199 invite
16198 appeal entreaty
16202 plea
16202 solicitation
16204 begging
16202 courting courtship wooing
16206 bundling
16198 prayer
16208 collect
16208 deprecation
16208 intercession
16208 invocation supplication
16198 billing
16198 inquiring questioning
16214 enquiry inquiry query question
16214
16216 catechism
16216 reexamination
16216 interview
16198 callback recall
16166
16221 comeback retort
16222 sass sassing
16221 refutation
16224 rebuttal
16166
16226 label
16226 detailing particularization
16226 vignette
16166 assertion
16166 denial
16231 negative
16232 nay
16231 refusal
16234
16235 interdiction
16235 banning forbidding
16231 disavowal
16238 recantation retraction
16239 withdrawal
16166
16241 renunciation repudiation
16242 disclaimer
16242 disowning disownment
16241 repulse snub
16166
16246
16247 grumbling
16247 whimper whine
16246 demur
16246 dissent
16246 caption
16246 gripe
16246 protest protestation
16166
16255 dismission
16255 intro
16257 reintroduction
16255 briefing
16255
16260 summarization
16260 debriefing
16260 anecdote
16260 recital yarn
16264 recounting telling
16260 gossip
16266 earful
16266 hearsay rumor
16266 grapevine pipeline
16266 scandal
16255 warning
16271 alarmism
16271 eas
16271 caution caveat
16166 disclosure revealing revelation
16275 divulgement divulgence
16275 informing ratting
16275 expose unmasking
16166
16279 parole
16279 betrothal
16281 ringing
16279 pinning
16166 boast boasting
16284 brag bragging crowing vaporing
16284 vaunt
16166 naming
16287 numeration
16287 denotation
16166 challenge
16290 dare daring
16290 confrontation
16290 defiance
16290 gauntlet
16166 elucidation
16166 denouncement denunciation
16296 diatribe
16296 philippic tirade
16296 damnation
16296 imprecation
16166 speech
16301 impromptu
16301 inaugural
16301 lecture
16301 litany
16301 oratory
16306 oration
16306
16308 harangue rant ranting
16308 raving
16301 disputation
16301 preaching sermon
16312 baccalaureate
16312 evangelism
16312 homily
16166 resignation
16316 abdication
16316 renouncement
16318 relinquishing relinquishment
16319 surrender yielding
13977 happening occurrence occurrent
16321 accompaniment
16321
16323 appalling
16323 omen portent prognostic prognostication
16325 auspice
16323 flashing
16323 ordeal
16321
16329 misfortune
16330 pity
16330 misadventure
16332 accident
16333 pileup
16333 injury
16335 concussion
16335 mutilation
16337 dismemberment
16333 capsizing
16332 derailment
16332 puncture
16332 pratfall
16330 calamity catastrophe disaster tragedy
16343 apocalypse
16343 tsunami
16329
16346 tribulation visitation
16346
16348 seizure
16348 convulsion fit
16348 hysterics
16348 thrombosis
16346 bane
16329 blaze
16329 onslaught
16329 watergate
16329
16357 jitter
16357 atmospherics static
16321 miracle
16321 marvel wonder
16321 feast
16321 episode
16363 drama
16363 idyll
16321 contingence contingency eventuality
16321 beginning
16367 emergence
16367 inception origination
16369 cause
16370 antecedent
16370 factor
16372 fundamental
16369 overture prelude
16369 procession
16367 genesis
16367 emergence
16377 rise
16367 start
16379 oncoming onset
16379 opener
16367 fecundation fertilization
16382 pollenation pollination
16321
16384 endgame
16384 outcome
16386 denouement
16386
16388 corollary
16388 reward wages
16386 sequel subsequence
16386 worst
16384 demolition destruction wipeout
16393 annihilation
16394 extermination
16393 eradication
16393 ravage
16393 razing wrecking
16384 omega
16384 halt stop
16400 cessation
16384 triumph victory
16402 win
16402 takedown
16402 landslide
16402 slam
16402 checkmate
16402 blowout romp runaway
16402 waltz
16384 defeat licking
16410 shutout
16410 drubbing thrashing trouncing walloping
16410 whitewash
16321
16414 repeat repetition
16415 rematch replay
16415 recurrence
16414 beat heartbeat pulse
16418 pounding throbbing
16414 tide
16321 alteration change
16421 acceleration
16422 getaway
16421 deceleration retardation slowing
16421 blip
16421 nativity
16421 breakup separation
16427 severance
16421 vagary
16421 variation
16430 deviation
16431 discrepancy variance variant
16430 permutation substitution
16421 christianization
16421 death decease
16435 fatality
16436 killing
16435 martyrdom
16421 decrease lessening
16439 shrinkage shrinking
16439 sinking
16439 dwindling
16439 waning
16421 destabilization
16421
16445 augmentation
16445 compaction compression
16445 jump
16445 runup
16421 easing
16421
16451 shear
16451 strain
16421 shift transformation transmutation
16454 advance betterment improvement
16455 resurgence revitalization revival
16456 resuscitation
16457 cpr
16455 refinement
16455 accommodation adjustment fitting
16460 readjustment
16460 shakedown
16455 conservation
16455 recovery
16454 sublimation
16454 changeover conversion
16454 strengthening
16454 weakening
16468 debilitation
16468 withering
16468 attenuation fading
16468 loosening slackening
16421 sparkling twinkle
16421 shimmer
16421 damage impairment
16475 detriment
16475 deformation distortion
16477 warping
16421 twist
16421 revolution
16421 faint swoon syncope
16321 accident
16482 hap
16482 break
16482 coincidence
16482 lottery
16321 fire
16487 bonfire
16487 campfire
16487 conflagration
16490 wildfire
16487 smolder
16487 smudge
16321 incident
16494 scene
16494 sideshow
16321 discharge
16497
16498 spike
16498
16500 elves
16500 lightning
16502 bolt thunderbolt
16500 sprites
16497 detonation explosion
16505 backfire
16497 eruption
16321 case instance
16508 clip time
16321 motion
16510 approaching
16510 bend bending
16510
16513 descent
16514 lightening
16514 sinking
16516 settling subsiding
16516 immersion submergence submerging submersion
16516 foundering
16514 slide
16520 avalanche
16520 landslide
16522 mudslide
16513 entering entrance
16524 encroachment intrusion
16513 flow flowing
16526 regurgitation
16526 airflow
16526 current
16529 eager
16529 torrent
16529 maelstrom whirlpool
16526 runoff
16526 dripping
16526
16535 jet spurt
16535 leakage outflow
16526 oozing seepage
16526 dribble drip trickle
16526 gush
16526 surge upsurge
16513 advance progression
16513 rising
16543 climbing mounting
16543 elevation raising
16543 heave heaving
16543 liftoff
16543 zoom
16543 uplift
16543 uplifting
16513 spread spreading
16551 dispersion
16552 dissipation
16513 translation
16554 displacement shift
16555 amplitude
16510
16557 oscillation
16558 resonance
16557 fluctuation
16557 waveform
16557 pulsation pulse pulsing
16557 flapping fluttering
16510 backlash rebound
16564 bouncing
16564 resiliency
16564 carom ricochet
16510 recoil
16510 seek
16510 wring
16510 stroke
16510
16572 yaw
16572 gyration
16574 roll
16574 spin
16576 topspin
16510 wave
16578 breakers surf
16578 ripple rippling
16578 swell
16578 billow
16578 whitecap
16510 wobble
16584 shimmy
16510 whirl
16321 failure
16587 downfall
16587 malfunction
16587 miscarriage
16587 bust
16587 misfire
16321 success
16321
16594 reappearance
16594 manifestation
16596 epiphany
16321 destiny fate
16598 inevitable
16598 karma
16598 predestination
16598 doom
16321
16603 evanescence
16603 vanishing
16603 receding
16321 impinging striking
16607 collision
16607 interlocking meshing
16607 flick
16607 impact
16611
16612 jolt
16612 concussion
16612 bang bash smash
16612 buffeting pounding
16612 sideswipe
16612 slap smack
16607 touch touching
16321 standoff
16321 collapse
16621 debacle fiasco
16621 implosion
16321 break
16624 dislocation
16624 punctuation
16624 abatement hiatus
16627 remission subsidence
16624 eclipse occultation
16321
16630 bong
16630 beep bleep
16630
16633 knell
16633 angelus
16630 buzz
16630 click clink
16630 chirp
16638 tweet
16630 twitter
16630 chorus
16630 clumping
16630
16643 baa
16643 bray
16643 cackle
16643 caw
16643 peep
16643 cluck clucking
16643 coo
16643 crow
16643 gobble
16643 growl
16643 honk
16643 mew
16643 moo
16643 yelp yelping yip
16630 ding
16630 footstep
16630 jangle jingle
16630 knock knocking
16630 murmur murmuration murmuring mutter muttering
16630 noise
16663 bang blast clap
16663 banging
16663 blare blaring cacophony clamor din
16663 boom roar roaring thunder
16663 chattering
16663 chug
16663 clack
16663 clang clank clash crash
16663 clatter
16663 cracking
16663 crackle
16674 decrepitation
16663 creak creaking
16663 crunch
16663 grinding
16663 grunt
16663 fizzle hiss hissing hushing
16663 squeal
16663 brouhaha hubbub
16663 humming
16663 pant
16663 plop
16663 plump
16663 racket
16663 rattle rattling
16663 grumble grumbling rumble rumbling
16663 rustle whispering
16663 scrape scraping scratching
16663 screech screeching
16663 shrilling
16663 sizzle
16663 snore
16663 spatter spattering splatter splattering sputter sputtering
16663 splash
16663 squawk
16663 squeak
16663 squish
16663 whoosh
16663 thunder
16630 pat tap
16630 peal pealing rolling
16630 plunk
16630 popping
16630 purr
16630 ringing
16630 drumbeat
16630 strum
16630 swish
16630 tapping
16630 thud thump thumping
16630 tick ticking
16630 ting tinkle
16630 toot
16630 trample trampling
16630 twang
16630 vibrato
16630 whack
16630 whir whirring
16630 whistle whistling
16321
16723 fusion unification
16723 combining
16725 recombination
16725 consolidation
16725 blend
16321 flash
16729 flicker glint spark
16729 gleam gleaming glimmer
16321 convergence
16732 encounter
16321 juncture occasion
16734 climax
16734 crisis
16736 emergency
16734 landmark
16734 milestone
16321 outburst
16740 salvo
16321 outbreak
16742 epidemic
16743 pandemic
16321 setback
16745 whammy
16321 godsend
13977
16748
16749 film movie pic
16750 telefilm
16750 western
16750
16753 toon
16753 newsreel
16750 docudrama documentary
16750 silents
16750 talkie
16749 attraction
16759 travelogue
16749
16761 rerun
16761 serial
16761 instalment
16749 performance
16765 stopper
16765 concert
16765 premiere
16765 recital
16765 rendering rendition
16765 histrionics theatrical
16771 matinee
16765 spectacular
16749 burlesque
16749 musical
16749
16776 revue
16777 follies
16776 vaudeville
16748
16780
16781 brawl
16781
16783 formal
16784 prom promenade
16783 rave
16781 fete fiesta
16781 jolly
16780 celebration
16780 ceremonial ceremony
16790 funeral
16791 burial entombment interment
16790 nuptials wedding
16790 pageantry
16790 rededication
16790 commemoration memorialization
16790 induction initiation
16797 coronation enthronement enthronization investiture
16790 formalities formality
16780 sleepover
16748 contest
16801 game
16802 doubleheader
16801
16804 decathlon
16804 olympics
16804 preliminary
16804 pentathlon
16804 meet
16809 regatta
16801 cliffhanger
16801 dogfight
16801 race
16813
16814 steeplechase
16814 hurdles hurdling
16813 freestyle
16813 iditarod
16813 preakness
16813 slalom
16813 repechage
16801 tournament tourney
16801 playoff
16801
16824 cockfight
16824 diving
16824
16827 discus
16827 javelin
16824 final
16824 quarterfinal
16824 semi semifinal
16801 race
16833 campaign
13977 resurrection
13977 zap
12605 attribute
16837
16838 feeling
16839 affect
16839 emotion
16841 anger ire
16842 fury rage
16843 wrath
16843 lividity
16842 enragement infuriation
16842 offense
16842 indignation outrage
16842 hackles
16842 fit tantrum
16842
16851 temper
16851 aggravation exasperation
16851 harassment
16841 fear fearfulness fright
16855 alarm consternation dismay
16855 chill quiver shudder tingle
16855 horror
16855 hysteria
16855 panic terror
16855 apprehension apprehensiveness dread
16861 trepidation
16861 boding foreboding premonition
16863 presage
16861 suspense
16861 pall
16855 timidity timidness timorousness
16867 shyness
16867 diffidence
16869 hesitance hesitancy
16841 reverence veneration
16841
16872 worry
16872 concern
16872 disquiet
16872 edginess uneasiness
16876 willies
16872 misgiving qualm
16872 jitteriness jumpiness nervousness restiveness
16872 angst
16841 joy joyfulness
16881 rhapsody
16881 elation lightness
16883 euphoria
16881 exultation jubilance jubilancy jubilation
16885 triumph
16881 excitement exhilaration
16887 thrill
16887 titillation
16841 love
16890 adoration
16890 amorousness
16890 devotion
16890 benevolence
16894 beneficence
16890 caring
16841 hate hatred
16897 abhorrence detestation loathing
16897 murderousness
16897
16900 animosity
16900 aggression
16900 belligerence belligerency
16900 bitterness rancor resentment
16904 heartburning
16904 grievance grudge
16904 envy
16907 covetousness
16907 jealousy
16897 malevolence malignity
16910 malice maliciousness spite spitefulness
16910 vengefulness vindictiveness
16841
16913 ecstasy exaltation rapture
16913 gratification
16913 happiness
16916 beatification
16917 nirvana
16913 sorrowfulness
16919 bereavement mourning
16919 poignance poignancy
16839 faintness
16839 soulfulness
16839 passion passionateness
16924 infatuation
16924 wildness
16924 fervor
16927 zeal
16839 sentiment
16839 ambivalence ambivalency
16930 conflict
16839 apathy
16932 impassiveness impassivity
16932 listlessness
16839 desire
16935 ambition
16936 emulation
16935 craving
16938 appetence appetency appetite
16935 wish wishing
16935 longing yearning
16941 yen
16941 pining
16941 wishfulness
16941 wistfulness
16941 nostalgia
16946 homesickness
16941 discontent
16948 disgruntlement
16948 dissatisfaction
16950 boredom
16951 blahs
16950 displeasure
16950 disappointment letdown
16954 frustration
16935
16956 sensualism sensuality sensualness
16956 amativeness sexiness
16958 carnality lubricity
16956 fetish
16956 libido
16956 lust lustfulness
16935 urge
16935 caprice whim
16839 pleasure
16965 delectation delight
16966 entrancement
16966 amusement
16965 enjoyment
16969 gusto relish zest zestfulness
16965 pleasantness
16965 comfort
16972 consolation solace
16972 alleviation assuagement relief
16839 painfulness
16975 unpleasantness
16975
16977 agony
16977 throes
16975 distress
16980 anguish torment torture
16839 pang stab
16839 liking
16983 fondness partiality
16983 enchantment enthrallment
16983 penchant preference taste
16983 leaning propensity tendency
16983 friendliness
16988 amicability amicableness
16983 admiration
16839 dislike
16991 unfriendliness
16991 alienation disaffection
16991 antipathy aversion distaste
16991 disapproval
16991 contempt despite disdain scorn
16991 disgust
16997 repugnance repulsion revulsion
16839 gratitude
16999 appreciativeness gratefulness thankfulness
16839
17001 indifference
17002 aloofness
17002 detachment
17001 heartlessness
17005 mercilessness
16839 shame
17007 embarrassment
17008 chagrin humiliation
17008 bashfulness
17008 disconcertion disconcertment
16839 pride pridefulness
17012 dignity
17012 ego
17012 conceit vanity
16839 humility
17016 meekness
16839 amazement astonishment
17018 wonder wonderment
17019 awe
17018 daze shock
16839 anticipation expectancy
17022 fever
17022 hope
16839 playfulness
16839 earnestness seriousness sincerity
16839 sensitiveness
17027 sensibility
17028 perceptiveness perceptivity
17027 feelings
16839
17031 fidget
17031 stewing
16839
17034 placidity placidness
17034 coolness
17034 quietness
17037 serenity
17037 easiness
17039 dreaminess
16839 fearlessness
16839 happiness
17042 gladfulness gladness
17042 glee gleefulness
17042 rejoicing
17042 belonging
17046 closeness
17047 togetherness
17042 blitheness
17049 buoyancy perkiness
17049 carefreeness insouciance
17042 contentment
17052 satisfaction
17053 pride
17053 complacence complacency
17055 smugness
17053 fulfillment fulfilment
17053 gloat gloating
16839 sadness unhappiness
17059 dolefulness
17059 melancholy
17061 brooding pensiveness
17059 forlornness
17059 tearfulness
17059 sorrow
17065 grief heartache heartbreak
17066 dolor
17065 mournfulness ruthfulness
17068 woefulness
17068 plaintiveness
17059 regret
17071 contriteness contrition
17071 remorse
17073 penance penitence repentance
17059
17075 despondence despondency
17075 oppressiveness
16839 hope
17078 optimism
17079 sanguineness sanguinity
16839 despair
17081 hopelessness
17081 resignation surrender
17083 defeatism
17081 discouragement disheartenment dismay
17081 pessimism
17086 cynicism
16839 affection affectionateness warmness
17088 attachment
17088 protectiveness
16839 mood temper
17091 peeve
17091 sulk
17091 amiability
17094 jolliness joviality
17091
17096 moodiness
17097 sullenness
17096 crossness fretfulness fussiness irritability petulance
17099 testiness touchiness
16839 sympathy
17101 solicitousness
17101 compassion compassionateness
17103 mellowness
17103 mercifulness
17105 forgiveness
17101 commiseration pity
17101 compatibility
17101 empathy
16839 enthusiasm
17110 avidity avidness eagerness
17111 ardor elan zeal
17110 exuberance
16838 skillfulness
17114 expertness
17115 professionalism
17114 handiness
17114 coordination
17114 versatility
17114 mastery
17114 adeptness deftness quickness
17121 capstone
17121 dexterity sleight
17114 efficiency
16838 cleavage
16838 ornamentation
16838
17127 roots
17127 circumstances luck
17129 luckiness
17130 successfulness
17131 upbeat wellbeing
17132 health wellness
17130 boon
17129 misfortune
17135 adversity hardship
17136 miserableness misery
17137 suffering woe
17136 disaster
17136 distress
17140 anguish
17136 affliction
17136 victimization
17136 nadir
17129 bankruptcy
17127 mosaicism
17127 orphanage
17127 stigmatism
17127 transsexualism
16838 condition
17150 anchorage
17150 regularization
17150 silence
17150
17154 shoes
17154 stymie stymy
17150 standardization
17150 circumstance
17158 case
17150 homelessness
17150 reinstatement
17150 celibacy
17150 virginity
17150 clear
17150 guilt guiltiness
17165 culpability culpableness
17165 complicity
17165 criminalism criminality criminalness
17165 impeachability indictability
17150 encapsulation
17150
17171 bloodiness
17171
17173 hibernation
17173 lethargy sluggishness
17171 anesthesia
17176 spinal
17171
17178 alerting
17178
17180 angriness
17180 excitation excitement
17178 innervation
17178
17184 eroticism erotism
17184 erection
17178 materialism philistinism
17171 sleep slumber
17188 sleeping
17188 rem
17171
17191 hunger hungriness
17192 ravenousness voraciousness
17192 starvation
17192 malnourishment
17191 thirst
17191 asphyxiation
17171 hypothermia
17171 muscularity
17171 infertility
17200 barrenness
17171 maternity pregnancy
17202 para parity
17171 vitalization
17171 healthiness
17205 haleness
17205 chi
17205 blush flush rosiness
17205 glow
17205 sturdiness
17171 potence
17171 unhealthiness
17212 anemia
17213 tia
17212 illness malady sickness unwellness
17215 ague
17215 collapse prostration
17217 insolation
17215 bends
17215 botulism
17215 saturnism
17215 disease
17222 blackwater
17222 endemic
17222 rheumatism
17222 cirrhosis
17222
17227 contagion
17228 flu influenza
17228 measles
17228 diphtheria
17228 smallpox
17228 std
17233 lues pox syphilis
17227
17235 cholera
17235 dengue
17235 dysentery
17235 pest plague
17235 hepatitis
17235 herpes
17241 shingles
17235 mono
17235 leprosy
17235 meningitis
17235 mumps
17235 polio
17235 typhus
17235 tuberculosis
17235 typhoid
17235 yaws
17222
17252 ards
17252 cold
17252 asthma
17252 bronchitis
17252 emphysema
17252 pneumonia
17252 sars
17222
17260 diabetes
17260 gargoylism
17260 dystrophy
17222
17264 nec
17264 angina
17264 arthritis
17267 osteoarthritis
17267 gout
17222 malnutrition
17222
17271 acne
17272 hickey pimple
17273 pock
17271 dermatitis
17271 lichen
17271 lupus
17271 psoriasis
17222 malignance malignancy
17222
17280 cataract
17280 glaucoma
17280 amd
17222
17284 warble
17284 bse
17284 creeps
17284 strangles
17284 heaves
17284 scours
17284 mange
17284 pip
17284 gall
17284 staggers
17284 trembles
17284
17296 anthrax
17296 rabies
17222 wilt
17215
17300 polyp
17300 tumor
17302
17303 cancer
17304 lymphoma
17304 carcinoma
17306 melanoma
17304 leukemia
17303 myeloma
17212 invalidism
17212 infection
17311 malaria
17311 itch
17311 sepsis
17311 sore
17315 blain
17315 fester
17311 boil
17311 tetanus
17311
17320 vhf
17321 ebola
17320 hiv
17212
17324 stricture
17324 sclerosis
17326 atherosclerosis
17324 cyst
17328 wen
17324 adhesion
17324 infarct infarction
17324 fibrosis
17324 osteoporosis
17324 lesion
17334 tubercle
17334 ulcer ulceration
17324 gangrene slough
17324 reflux
17324 autoimmunity
17324 dysfunction
17340 palsy paralysis
17324 stasis
17212 deformity malformation
17212 harm hurt injury trauma
17344 bleeding hemorrhage
17345 nosebleed
17344 contusion
17347 shiner
17344 bump
17344
17350 scorch singe
17350 scald
17344 fracture
17344 frostbite
17344 rupture
17355 hernia herniation
17344 whiplash
17344 wale welt
17344 wound
17359 abrasion excoriation scratch
17360 graze
17359 gash slash
17359 laceration
17359 bite
17344 wrench
17365 sprain
17212 unfitness
17367 feebleness frailness frailty infirmity
17368 wasting
17367 disability disablement handicap
17370 gameness lameness limping
17370 amputation
17370 deafness
17370
17374 blindness
17374
17376 daltonism
17376 monochromatism
17171 disorder
17379 immunodeficiency
17380 aids
17379 ailment complaint ill
17382 seasickness
17379
17384 anorexia
17384 bulimia
17379
17387
17388 coronary
17388 arrhythmia
17387 hypertension
17387 aneurysm
17392 aaa
17379 choking
17379 hyperactivity
17379 dyslexia
17379 folie
17397
17398 gad
17398 phobia
17400 xenophobia
17398 ptsd
17397 delirium frenzy fury hysteria
17379
17404 encephalopathy
17405 epilepsy
17405 parkinsonism
17405 cjd
17404 als
17379 insomnia
17379
17411 voicelessness
17411 lisp
17411 stammer stutter
17171 cellularity
17171 addiction dependance habituation
17416 alcoholism
17171 dilatation
17171 sedation
17171 burn sunburn tan
17171 albinism
17171 abnormality
17422 obliquity
17422 gigantism
17422 atypicality
17422 fixation regression
17422 aberrance aberrancy aberration
17427 mongolianism mongolism
17427 deflection warp
17422 humpback hunchback
17422 anomalousness anomaly
17422 infantilism
17422 squint
17171 blockage
17171 intoxication poisoning
17435 caffeinism
17150 curvature
17150
17438
17439 amnesia
17440 forgetfulness
17439 consciousness
17442 self
17443 anima
17442 sensibility
17442 waking
17446 wakefulness
17447 vigil
17439 unconsciousness
17449 autopilot
17449 unawareness
17451 obliviousness
17449 coma comatoseness
17439 subconsciousness
17439 curiosity
17455 interest
17456 concern
17457 affair matter
17458 least
17457 affairs
17455 curiousness inquisitiveness
17461 prying snoopiness
17439 confusion disarray
17463 distraction
17463 befuddlement bemusement bewilderment obfuscation
17463 perplexity
17466 enigma mystery
17466 tangle
17466 dilemma
17439 certainty
17470 assurance confidence sureness
17470 overconfidence
17470 reliance trust
17439 doubt doubtfulness uncertainty
17474 distrust mistrust
17474 disbelief incredulity skepticism
17474 indecision indecisiveness
17477 hesitation vacillation wavering
17474 suspense
17439 morbidness
17439 preoccupancy preoccupation
17481 reverie revery
17439 outwardness
17438 hypnosis
17438 morale
17438 anxiety anxiousness
17486 scare
17438 nerves
17488 jitters
17488 tension
17490 yips
17438 delusion
17492 hallucination
17493 chromatism
17438 saneness sanity
17495 rationality reasonableness
17438
17497 insanity
17498 insaneness lunacy madness
17498 dementia
17500 alzheimers
17498 irrationality unreason
17498 derangement
17498 craziness daftness flakiness
17497 psychosis
17505 dts
17505 paranoia
17505 schizophrenia
17438 agitation
17509 disturbance perturbation upset
17509 fret stew
17509 dither fuss
17509 tailspin
17438 depression
17514 vapors
17514 funk
17514 dumps mopes
17514 dejection
17438 elation
17519 bliss blissfulness
17520 ecstasy
17438 annoyance botheration irritation
17522 huff
17522 impatience
17438 spell trance
17525 captivation fascination
17438 fugue
17150
17528 bitch
17528 plight predicament quandary
17528 pinch
17528 fix
17528 strain
17528 problem
17528
17535 crisis
17536 dunkirk
17536 exigency
17536 flashpoint
17535 embroilment
17535 nightmare
17535 straits
17535 purgatory
17535 deadlock impasse stalemate standstill
17535 quicksand
17150
17546 underdevelopment
17546 reformation
17546 refurbishment
17150 declination decline
17550 disuse neglect
17551 omission
17550 wreck
17150 ennoblement
17150 ascendance ascendancy ascendence ascendency dominance
17555 ascendant ascendent
17555 supremacy
17555 predominance predomination
17555 dominion
17559 raj
17559 scepter
17559 suzerainty
17555 absolutism despotism
17150 comfort comfortableness
17564 relief
17565 reprieve respite
17564 solacement
17564 cosiness coziness snugness
17564 convenience
17150 discomfort uncomfortableness
17570 inconvenience
17570 unease
17570 hangover
17150 need
17574 deficiency lack
17575 absence
17575 dearth famine shortage
17575 tightness
17574 necessity
17579 requisiteness
17579 urgency
17581 hurry
17581 imperativeness insistency press
17581 criticality criticalness cruciality
17150
17585 repletion
17585 infestation
17587 lousiness
17588 crabs
17150 emptiness
17590 blankness
17590 hollowness
17590 vacancy
17590 vacuum
17150 nudeness nudity
17595 altogether raw
17595 undress
17150 hairlessness
17598 baldness
17150 hopefulness
17600 expectation
17150 despair desperation
17150 pureness purity
17603 plainness
17150 impureness
17605 adulteration debasement
17605 contamination taint
17150
17608 solvency
17608 insolvency
17610 bankruptcy
17608 wealth wealthiness
17612 affluence
17612 luxuriousness opulence
17612 sufficiency
17608 impoverishment poorness poverty
17616 deprivation neediness privation want
17616 destitution
17616 indigence pauperism pauperization
17616 pennilessness
17150
17621 recession
17621 depression
17621 prosperity
17621 shakeout
17150
17626 sanitariness
17627 hygiene
17627 sterileness sterility
17627 sanitation
17626 unsanitariness
17631 filthiness nastiness
17626 cleanness
17633 immaculateness spotlessness
17626 dirtiness uncleanness
17635 dirt grime grunge soil
17635 defilement
17635 dinge dinginess
17635 dustiness
17635 griminess
17635 sootiness
17635 sordidness squalidness squalor
17150
17643 kilter
17643 tidiness
17645 neatness spruceness
17646 trim trimness
17150 disorderliness
17648 shambles
17648 unkemptness
17650 shagginess
17648 mess messiness
17648 disorganization
17648 clutter jumble muddle smother welter
17654 rummage
17150 normalcy normality
17656 averageness
17656 commonness
17656 typicality
17150
17660 pollution
17661 smog
17660 deforestation
17660 depopulation
17660 climate
17660 glaciation
17660 inhospitableness
17150 climate
17150 ambiance ambience atmosphere
17669 gloominess glumness
17670 bareness bleakness
17669 flavor spirit
17672 zeitgeist
17150 immunity
17674 exemption
17675 amnesty
17675 impunity
17150 subservience
17150 susceptibility susceptibleness
17679 liability
17680 taxability
17679 capacity
17679 predisposition
17683 habitus
17683 sensitization
17683 hypersensitivity
17686 allergy
17679 suggestibility
17150 wetness
17689 muddiness sloppiness wateriness
17689 moisture wet
17689 humidity humidness
17692 mugginess
17689 damp dampness moistness
17694 dankness
17694 rawness
17689 sogginess
17150 dryness
17698 dehydration desiccation
17698 drought
17698 aridness thirstiness
17698 sereness
17150 safety
17703 impregnability invulnerability
17703 security
17705 secureness
17705 indemnity
17150 danger
17708 hazardousness perilousness
17708 insecurity
17710 insecureness
17708 riskiness
17712 speculativeness
17708 vulnerability
17150 tautness tenseness
17715 tonicity
17150 atonicity
17150 soundness
17718 seaworthiness
17718 airworthiness
17150 muteness
17150 unsoundness
17722 disrepair
17722
17724 rot
17725 rottenness
17724 disintegration
17724 deterioration
17728 corrosion
17728 desolation devastation
17730 ruin
17730 blight
17728 dilapidation
17728 wear
17724 rancidity
17150 dark
17736 foulness
17150 illumination
17150 malady
17150 serration
17150 absolution
17150 brutalization
17150 exoneration
17150 facilitation
17150 fruition
17150 impaction
17150 ionization
17150 irradiation
17150 leakiness
17150 lubrication
17150 mechanization
17150 rustication
17150 rustiness
17150 scandalization
17150 urbanization
16838 conditionality
16838 nationhood
16838 situation
17758 absurd
17758
17760 acknowledgement acknowledgment recognition
17760 acceptation
17760 acquiescence
17760 welcome
17758 ballgame
17758 challenge
17758 childlessness
17758 complication
17758 crowding
17769 congestion
17758 imbalance
17758 environment
17772 conditions
17772 ecology
17772
17775 canvass
17775 showcase
17772 milieu surroundings
17772 arena domain sphere
17779 distaff
17779 kingdom realm
17779 preserve
17758 equilibrium
17783 balance
17758 exclusion
17785 banishment coventry ostracism
17758 hotbed
17758 inclusion
17788 embrace
17788 encompassment
17758
17791 apostasy
17791 wilderness
17791 excommunication
17758 thing
16838
17796 romance
17796 affaire amour liaison
16838
17799 acquaintance
17799 affiliation tie
17799 assimilation
17799 friendship
17803 companionship
17804 freemasonry
17799 membership
17799 subjection subjugation
17807 repression
17807 captivity enslavement
17807 slavery thrall
17810 servitude
17810 serfdom
17807 bondage
17807
17814 constraint
17815 cage
17814 captivity incarceration
17817 internment
17814 custody detainment detention
17814 solitary
16838 tribalism
16838 wild
17822 crudeness primitiveness
16838 degree stage
17824 acme elevation meridian summit
17824 extent
17824 resultant
17824 ultimateness
17828 profoundness
16838 status
17830 echelon
17830 equality equivalence par
17832 deuce
17830 niche
17830 standing
17835 ranking
17835 prominence
17837 limelight spotlight
17837 conspicuousness
17835 grandness
17840 emphasis
17840 primacy
17835 prestige prestigiousness
17835 obscurity
17844 anonymity namelessness
17844 humbleness lowliness obscureness unimportance
17844 nowhere
17844 limbo oblivion
17835
17849 glorification glory
17849 fame renown
17849 esteem
17852 stature
17849 reputation repute
17835 dishonor
17855 discredit disrepute
17856 notoriety
17857 reputation
17855 corruptness
17855 disgrace ignominy shame
17860 humiliation
17861 abjection
17862 decadence decadency
17855 infamy
17830
17865 stardom
17865 championship
17865 seniority
17865 precedence precedency priority
17865 eminence preeminence
17830 exorcist
17830 lowness
17872 inferiority
17873 backseat
17873 subordinateness
17875 subservientness
17830
17877 citizenship
17877 marriage matrimony wedlock
17879 intermarriage
17879 monogamousness
17879 polygamy
17830 footing terms
17830 retirement
17830
17885 first
17886 former
17885 latter
17885 fourth
17885 fiftieth
17885 hundredth
17885 thousandth
17885 millionth
17885 tier
17894 gcse
17885 gradation
17885 baronetcy
17885 earldom
17885 kingship
17830 caste
17830 ordination
16838 being existence
17902 actuality
17903 genuineness
17903 realism reality realness
17903 verity
17902 eternity timelessness
17902 coexistence
17902 presence
17909 inherence inherency
17909 omnipresence ubiquitousness ubiquity
17909 hereness
17909 thereness
17902 aliveness animation
17914 survival
17902 life
17902 transcendence transcendency
17902 possibility possibleness
17918 conceivability conceivableness
17918 achievability attainability attainableness
17918 potential potentiality
17921 prospect
17918 chance opportunity
17923 selloff
17923 say
16838 nonexistence
17926 falseness
17926 nihility void
17926 impossibility impossibleness
17929 inconceivability inconceivableness
17929 unattainableness
16838
17932 defunctness
17932 sids
16838 employ employment
16838 unemployment
16838
17937 polity
17937 quiet tranquillity
17937 concordance
17940 accord
17941 consensus
17941 unanimity
17941 unison
17937 peace
17945 peaceableness peacefulness
17945 armistice truce
17945 conciliation
16838
17949 anarchy lawlessness
17949 instability
17949 confusion
17952 bluster
17952 bedlam chaos pandemonium
17949 rioting
17949 rowdiness
17949 commotion
17957 turmoil
17957 stir
17957 tempest
17957 tumult tumultuousness uproar
17949 discord strife
17949 upheaval
17963 ferment fermentation unrest
16838 antagonism enmity
16838
17966 clash friction
17966 disagreement dissonance
17968 disunity
17968 divide
16838 illumination
17971 lighting
17971 dark darkness
17973 blackness
17973 blackout
17973
17976 shade shadiness shadowiness
17977 shadow
17976 dimness duskiness
17976 gloom somberness
16838 freedom
17981 independence independency
17982 autonomy liberty
17983 sovereignty
17981
17985 license
17985 discretion
17981 svoboda
16838 dependence dependency
17989 reliance
17989 subordination
16838 quivering shakiness trembling
16838 lifelessness motionlessness
17993 stationariness
16838 activeness activity
17995 frankenstein
17995 hum
17995 operation
17998 idle
17995 overdrive
17995 swing
16838 inaction inactiveness inactivity
18002 deferral recess
18002 halt stoppage
18004 logjam
18002 extinction
18002 doldrums stagnation
16838
18008 fatigue tiredness weariness
18009 exhaustion
18009 loginess
18008 drunkenness
18008 soberness sobriety
18008 sleeplessness
18008 drowsiness sleepiness
18008 clutch
16838 imminence imminency imminentness impendence impendency
16838 preparedness readiness
18018 ready
18018 alert
16838 lump puffiness swelling
18021 bloat
18021 edema
16838 separation
18024 discreteness separateness
18024 isolation
18026 solitude
18026 loneliness solitariness
18026 quarantine
18026 insularism insularity insulation
18026 estrangement
18026 concealment privacy privateness secrecy
18032 covertness
18032 bosom
18032 confidentiality
18024 discontinuity
18024 disconnection disjunction
18037 separability
18037 incoherence incoherency
18024 disassociation
16838
18041
18042 alliance confederation
18042 federalization
18041 connection
18045 interconnection
18045 coherence coherency cohesion cohesiveness
18047 continuity
18041 conjugation
18049 synapse
18041 syncretism
16838 matureness maturity
18052
18053 manhood
18053 parentage parenthood
18053 womanhood
18052 ripeness
16838 immatureness immaturity
18058 callowness juvenility
18058 prematureness prematurity
16838 grace
16838 omniscience
16838 omnipotence
16838 flawlessness perfection
18064 polish refinement
18064 intactness
16838 integrity unity wholeness
18067 completeness
18068 entireness entirety integrality totality
18068 comprehensiveness fullness
18067 incompleteness
18071 partialness
18071 sketchiness
16838 imperfection imperfectness
18074 failing weakness
18075 insufficiency
18074 defect
18077
18078 amelia
18078 hermaphroditism
18074 fault flaw
18081 blister
18081 glitch
18074 defectiveness faultiness
18084 bugginess
16838 receivership
16838 indebtedness
18087 debt
18087 arrears
18087 payable
16838 annulment revocation
16838 merchantability
16838 plurality
16838 paternity
16838 technicality
16837
18096
18097
18098 corrugation
18098 taper
18098
18101 salient
18101 jag
18101 bulge hump jut protrusion
18104 mogul
18104 snag
18104 wart
18101 keel
18097 concavity
18109 dome
18109 niche
18109 bowl
18109
18113 groove
18114 fluting
18114 rut
18113 dip
18113 incision
18118 scotch
18113 droop sag
18113 wrinkle
18121 lifeline
18113 cranny crevice fissure
18109 indentation indenture
18124 sawtooth
18124 notch
18124 cleft
18097 cylinder
18128 sprocket
18097
18130 prism
18130 pyramid
18130 cube
18133 quadrate
18097 doughnut ring
18097 mold stamp
18097 cube
18096 plane
18096 flare
18096
18140
18141 polygon
18142 quadrangle quadrilateral
18143 rectangle
18144 square
18143 trapezoid
18142 triangle trilateral
18147 wedge
18142 hexagon
18142 octagon
18141 conic
18151 ellipse oval
18152 circle
18141 oblong
18141 sector
18141 asterism
18141 ellipsoid
18140
18158 bifurcation
18158 crotch
18096
18161 curve
18161 curve
18163 meander
18163
18165 belt
18166 conveyor
18167 carousel
18165 clench
18165 bight
18163 undulation
18163 bend crook turn
18163 scallop
18163 spiral
18163 helix
18163 perversion
18163 arch
18163 campana
18163 rainbow
18163 crescent
18163 roulette
18161
18182 perpendicular
18182 asymptote
18182 tangent
18182 chord
18182 diagonal
18161 geodesic
18161 bound boundary
18189 rim
18189 margin perimeter
18189 fringe periphery
18189 brink verge
18096 angularity
18194 forking
18194 jog
18194 zag zig zigzag
18194 crease crimp fold
18198 pleat
18198 twirl
18096
18201 funnel
18201 disk saucer
18203 dot
18201 curl scroll whorl
18205 corolla
18201 convolution swirl vortex
18201
18208 conglomeration
18208
18210 mothball
18210 bubble
18212 foam froth
18213 suds
18213 whitewater
18210 pellet
18210 bolus
18208 drop
18218 teardrop
18201 torus
18096 distortion
18221 contortion torsion
18221 gnarl
18096
18224 blob
18224 space
18226 compartment
18227 cell
18226 cavern
18226
18230 sheet
18230 stretch
18226 gap opening
18233 chasm
18234 abysm abyss
18233 crack
18236 crevasse
18236 faulting
18236 volcano
18233 hole
18240 leak
18233 rift
18226 swath
18226 angle
18244
18245 latitude
18245 longitude
18244 inclination
18226 pore
18226
18250 hollow
18250 sac
18096
18253 node
18253 join
18096 plume
16837
18257
18258 eon
18258
18260 quaternary
18260 tertiary
18260 cretaceous
18260 jurassic
18260 triassic
18260 permian
18260 carboniferous
18260 pennsylvanian
18260 mississippian
18260 devonian
18260 ordovician
18260 cambrian
18258 mesozoic
18258
18274 recent
18274 pleistocene
18274 miocene
18274 eocene
18257
18279 menopause
18279 gestation
18257
18282 solstice
18283 midsummer
18282 equinox
18257
18286 est
18286 cst
18286 mst
18286 pst
18257 nowadays present
18291 now
18291 today
18291 tonight
18257 past yesteryear
18295 bygone
18295 old
18295 history
18257 future futurity
18299 offing
18299 tomorrow
18257
18302 rhythm
18303 downbeat
18303 offbeat
18302 pacing tempo
18306 allegro
18257 continuum
18257 gmt
18309 utc
18257 eternity infinity
16837 infinite space
18312 subspace
16837 trait
18314
18315 braveness bravery courage courageousness
18316 mettle nerve
18316 gallantry heroism valor valorousness
18316 intrepidity
18316
18320 boldness daring
18321 adventurousness
18321 audaciousness audacity
18321 brazenness shamelessness
18320 gutsiness pluck pluckiness
18316 fortitude
18326 backbone guts
18315 cowardice cowardliness
18328 cravenness
18328 dastardliness
18314
18331 animality
18331 disposition temperament
18333 aloneness lonesomeness
18334 reclusiveness
18335 privacy seclusion
18333 physicality
18333 bloodthirstiness
18333 skittishness
18333 morale
18333 permissiveness tolerance
18341 toleration
18333 patience
18333 agreeability
18344 compliancy
18344 affirmativeness
18333
18347 crankiness grumpiness
18347 surliness
18347 intolerance
18333
18351 acrimony
18351 bellicoseness bellicosity
18351 contentiousness
18333 willingness
18355 readiness
18355 receptiveness receptivity
18333 involuntariness unwillingness
18358 hesitation
18359 sloth slothfulness
18333
18361 affability affableness amiableness geniality
18361 intimacy
18361 approachability
18361 amity cordiality
18361 neighborliness
18361 hospitableness
18361 kindliness
18333
18369 internality
18370 otherworldliness spiritism
18369 secretiveness
18372 furtiveness sneakiness stealthiness
18333
18374 hostility
18374 aggression
18333 calm calmness composure
18377 aplomb
18377 serenity tranquility
18333 fluster
18331 sociality
18381 sociability sociableness
18382 companionability companionableness
18382 camaraderie
18382 gregariousness
18314 compulsiveness compulsivity
18386 obsessiveness obsessivity
18386 workaholism
18314 emotionalism emotionality
18389 demonstrativeness
18389 tenderness
18389 sentimentality
18389 passion
18389 excitableness
18314
18395 blandness
18395 coldness
18395 dispassionateness
18314 invigoration
18399 sprightliness
18400 briskness
18400 verve vitality
18402 spark sparkle
18400 esprit
18400 irrepressibility
18400 ebullience enthusiasm
18406 rabidity rabidness
18400 pep
18314 inertia
18409 restfulness
18409 passivity
18409 indolence laziness
18314
18413 commitment
18413 graveness gravity
18415 stodginess
18413 sedateness solemnity staidness
18314 frivolity frivolousness
18418 giddiness
18418 humorousness merriness
18418
18421 facetiousness
18421 archness sauciness
18421 friskiness sportiveness
18421 humor
18314 communicativeness
18426 outspokenness
18427 bluffness
18426 effusiveness expansiveness
18426 articulateness
18426 talkativeness
18314
18432 secrecy
18432 reticence taciturnity
18314
18435 contemplativeness meditativeness
18435 introspectiveness
18435 intentionality
18435 reflectiveness
18314
18440 foolhardiness recklessness
18441 adventurism
18440 impulsiveness
18443 impetuousness
18314
18445
18446 meticulousness
18446 thoroughness
18446 diligence
18446 strictness
18445 heedfulness mindfulness
18445 carefulness caution cautiousness
18445 inadvertency
18314 carelessness
18454 imprudence
18455 rashness
18455
18457 prodigality
18457 wastefulness
18454 neglectfulness
18460 dereliction
18460 laxness remissness
18314
18463 manfulness manliness
18463 boyishness
18463 machismo
18314 femininity
18467 sissiness
18314 trustiness trustworthiness
18469 creditworthiness
18469 responsibleness
18471 accountability answerability answerableness
18471 dependability dependableness reliability reliableness
18473 infallibility
18473 duplicability reproducibility
18314 untrustworthiness
18476 irresponsibility irresponsibleness
18477 unreliability unreliableness
18478 instability
18478 fallibility
18477 arbitrariness whimsicality
18477 nonchalance unconcern
18314 individualism individuality
18483 singularity uniqueness
18483 distinctiveness peculiarity specialness
18485 foible idiosyncrasy mannerism
18314 stinginess
18487 selfishness
18488 opportunism
18314
18490 initiative
18490 ambitiousness
18492 aspiration
18490 aggressiveness
18494 competitiveness
18494 combativeness militance militancy
18496 scrappiness
18494 intrusiveness officiousness
18494 audacity
18314 firmness resoluteness resolve
18500 willpower
18500 steadiness
18500 stubbornness
18503 intransigence intransigency
18500 adamance
18500 decisiveness
18500
18507 perseverance persistency tenaciousness tenacity
18507 indefatigability indefatigableness tirelessness
18507 industriousness
18510 assiduity assiduousness
18511 intentness
18510 studiousness
18314
18514
18515 austerity
18515 abstention abstinence
18515 continence continency
18514
18519 temperance
18519 inhibition
18314 indiscipline undiscipline
18522 indulgence
18523 luxury
18522 dissoluteness
18522
18526 greediness
18526 abandon wantonness
18314
18529 narcissism
18529 boastfulness
18529 posturing
18314 humility
18314 wisdom
18534 knowledgeability knowledgeableness
18534 statesmanship
18534
18537 chariness wariness
18537 prudence
18539 foresight foresightfulness
18539 frugality frugalness
18541 parsimoniousness parsimony
18541 thriftiness
18314 folly foolishness
18544 indiscretion
18544 silliness
18314
18547 objectiveness objectivity
18547 subjectiveness subjectivity
18314 trustfulness
18550 credulity
18314 distrustfulness
18552 suspiciousness
18314 conduct demeanor deportment
18554 manners
18554 swashbuckling
18554 properness propriety
18557 decorousness decorum
18557 appropriateness
18557 impeccability
18557 modesty reserve
18561 demureness
18557 decency
18563 modesty
18564 primness
18554 improperness impropriety
18566 incorrectness
18566 inappropriateness wrongness
18566 unseemliness
18566 indecency
18570 enormity
18570 bawdiness lewdness obscenity salaciousness
18554
18573 gravitas
18573 formalness
18575 ceremoniousness
18573 informality
18577 casualness
18577 unceremoniousness
18573
18580 niceness politeness
18580 urbanity
18580 graciousness
18583 suaveness
18580 chivalry
18580 respectfulness
18580 civility
18573 rudeness
18588 impoliteness
18588 abruptness brusqueness curtness
18588 cheekiness insolence
18591 chutzpah
18314
18593 manageability manageableness
18593 docility
18593 amenability amenableness cooperativeness
18593 submissiveness
18597 passiveness
18314 intractability intractableness
18599 recalcitrance recalcitrancy unmanageableness
18599 defiance rebelliousness
18601 insubordination
18599 unruliness wilfulness willfulness
18603 contrariness perverseness perversity
18599 balkiness
18599 obstinance stubbornness
18599 mischievousness naughtiness
18607 rascality
16837 personality
18609 identity
18609 personableness
16837 cheerfulness
16837 ethos
16837 eidos
16837 quality
18615 appearance
18616 superficies
18616 semblance
18618 guise
18618 camouflage
18616 countenance visage
18621 expression look
18616 hairiness
18616 beauty
18624 glory resplendence resplendency
18624 exquisiteness
18624 glamor
18624 cuteness prettiness
18624 handsomeness
18624
18630 adorability adorableness
18630 beguilement
18630 charisma
18630 appeal charm
18616 ugliness
18635 unsightliness
18635 grotesqueness
18635 unattractiveness
18635 eyesore
18616 disfiguration disfigurement
18616 blemish
18641 gouge nick
18641 scar
18641 blot
18644 blotch
18616 discoloration stain
18646 bloodstain
18646 tarnish
18616
18649 chasteness
18649 austereness
18616 flamboyance showiness
18616 decorativeness
18653 finish finishing
18616 sleekness
18615 attractiveness
18656 allure
18656 binding
18656 lure
18615
18660 transparentness
18660 translucence translucency
18660 distinctness
18663 definition
18663 discernability legibility
18663 focus
18615
18667
18668 turbidity turbidness
18668 mistiness steaminess vaporousness
18667 blurriness fuzziness
18615 divisibility
18615 ease
18673 effortlessness
18615 difficultness
18675 effortfulness
18676 strenuousness
18676 laboriousness
18675 hardship rigor rigorousness
18679 sternness
18675 formidability
18675 burdensomeness onerousness
18675 subtlety
18675 inconvenience troublesomeness
18684 cumbersomeness
18684 unwieldiness
18615 combustibility combustibleness
18687 flammability inflammability
18615 suitability suitableness
18689 felicity
18689 fitness
18691 qualification
18692 eligibility
18693 insurability
18693 marriageability
18692 ineligibility
18696 uninsurability
18691 habitability habitableness
18689
18699 opportuneness patness
18699 accessibility availability availableness
18615 arability
18615 navigability
18615 unsuitability unsuitableness
18704 disqualification
18704 inaccessibility unavailability
18615 nature
18615 humanity humanness
18615
18709 mystique
18709 vibe
18615 excellence
18712 admirability admirableness wonderfulness
18712 impressiveness magnificence
18714 expansiveness
18714 majesty
18615 ultimate
18615
18718
18719 congeniality congenialness
18719 harmony
18719 agreement
18722 conformance conformity
18723 justness nicety
18718 incongruity incongruousness
18725 irony
18718 hallmark trademark
18718 aspect
18718 safeness
18718 dangerousness
18730 precariousness
18718 curability curableness
18718 incurability incurableness
18718 directness
18734 downrightness straightforwardness
18734 immediacy
18718 indirectness
18737 allusiveness
18737 mediateness
18718 rurality
18718 streak
18615
18742 transmutability
18742 reversibility
18742 changefulness
18745 capriciousness unpredictability
18742 variability variableness
18742 exchangeability interchangeability interchangeableness
18748 transferability
18748 convertibility
18748 commutability replaceability substitutability
18748 permutability permutableness transposability
18742 progressiveness progressivity
18742 alterability
18615 unchangeability unchangeableness
18755 constancy
18755 innateness
18755 irreversibility
18755 invariableness invariance
18759 monotony
18755 irreplaceableness
18755 immutability immutableness
18762 agelessness
18615 sameness
18764 indistinguishability
18765 oneness
18764 similarity
18767 homology
18767 homomorphism
18767 isomorphism
18767 alikeness likeness
18771 comparability compare
18771 resemblance
18767 parallelism
18767 uniformness
18775 homogeneity homogeneousness
18775 consistence consistency
18767 analog parallel
18764 equality
18779 equatability
18615 difference
18781 otherness
18781 disagreement discrepancy
18781 dissimilarity
18784 disparateness
18784 unlikeness
18784 heterogeneity heterogeneousness
18787 diverseness diversity
18788 biodiversity
18781 inequality
18790 disparity
18791 gap spread
18791 disconnect gulf
18615
18794 unavoidability
18794 inevitability inevitableness
18794 surety
18794 indisputability unquestionability unquestionableness
18798 demonstrability
18798 givenness
18794 predictability
18801 definiteness determinateness
18802 conclusiveness finality
18615 likelihood likeliness
18804 odds
18615 uncertainness uncertainty
18806 indefiniteness indeterminateness indetermination
18807 inconclusiveness
18806 improbability improbableness
18806 fortuitousness
18615 factuality factualness
18615 corporality corporeality physicalness
18812 concreteness
18813 literalness
18812 palpability tangibility tangibleness
18812 substantiality substantialness
18615 incorporeality
18817 intangibility intangibleness
18817 abstractness
18817 unreality
18615 particularity
18821 specificity
18615
18823 solidarity
18823 pervasiveness
18823 prevalence
18826 currency
18823 universality
18615 simplicity
18615 complexity complexness
18830 elaborateness intricacy
18830 tapestry
18615 regularity
18833 cyclicity periodicity
18834 rhythm
18833 orderliness
18833 uniformity
18833 invariability
18615 irregularity
18839 fitfulness jerkiness
18840 spasticity
18839 intermittence intermittency
18839 haphazardness stochasticity
18839 unevenness
18844 rockiness
18844 hilliness
18844 patchiness
18839 unstableness
18615 mobility
18849 locomotion motivity
18849 motility
18849 movability movableness
18852 ricketiness unsteadiness
18852 portability
18849 maneuverability
18849 manipulability
18849 restlessness
18615
18858 inertness
18858 immovability immovableness
18860
18861 granite
18861 stability stableness
18615
18864 agreeableness amenity
18864 enjoyableness
18615
18867 disagreeableness
18867 offensiveness
18869 repulsiveness
18869 hatefulness objectionableness obnoxiousness
18867 awfulness dreadfulness horridness terribleness
18872 frightfulness
18873 ghastliness grimness gruesomeness
18867 roughness
18875 gruffness hoarseness
18615 believability credibility credibleness
18877 authenticity
18877 validity
18877 plausibility plausibleness
18615 incredibility incredibleness
18881 implausibility implausibleness
18615 logicality logicalness
18883 rationalness
18615 illogic illogicality
18885 invalidity invalidness
18886 fallaciousness
18615 naturalness
18888 spontaneity spontaneousness
18888 unpretentiousness
18888 naturalization
18615 unnaturalness
18892 airs pose
18892 artificiality
18894 theatricality
18894 pretension
18892 supernaturalness
18615 wholesomeness
18898 nutritiousness nutritiveness
18898 healthfulness
18615
18901 perniciousness
18901 deadliness lethality
18615 satisfactoriness
18904 adequacy adequateness
18904 acceptability acceptableness
18906 admissibility
18907 permissibility
18615 unsatisfactoriness
18909 inadequateness
18909 perishability perishableness
18909 unacceptability unacceptableness
18912 inadmissibility
18615 ordinariness
18914 mediocrity
18914 commonplaceness
18916 prosaicness
18916 usualness
18918 familiarity
18615 extraordinariness
18920 unusualness
18921 strangeness unfamiliarity
18922 queerness quirk quirkiness
18922 eeriness ghostliness
18922 bizarreness outlandishness weirdness
18922 eccentricity
18926 oddity
18920 uncommonness
18615 ethnicity
18615 foreignness
18930 exoticness exotism
18615 nativeness
18932 endemism indigenousness
18615 freshness novelty
18615 orthodoxy
18935 conventionalism
18935 traditionalism traditionality
18937 academism
18615 correctness
18615 erroneousness
18615 accuracy
18941 exactness
18942 precision
18941 fidelity
18615 inaccuracy
18615 popularity
18615 unpopularity
18615 lawfulness
18948 legality
18949 validness
18948 legitimacy
18615 unlawfulness
18952 illegality
18952 illicitness
18615 elegance
18955 dash flair panache
18955 daintiness delicacy
18955 courtliness
18955 tastefulness
18955 breeding genteelness gentility
18955 chic chicness stylishness swank
18961 dapperness jauntiness
18955 brilliance grandeur splendor
18615
18964
18965 woodenness
18965 rusticity
18964 dowdiness drabness
18964 seediness shabbiness
18964 grossness vulgarity
18964 ostentatiousness pretentiousness splashiness
18964
18972 sleaze tat
18972 brashness flashiness garishness gaudiness glitz tawdriness
18615 comprehensibility understandability
18975 intelligibility
18976 readability
18975 clarity clearness lucidity lucidness
18978 preciseness
18978 unambiguity unequivocalness
18978 explicitness
18615 expressiveness
18982 picturesqueness
18615 incomprehensibility
18984 inscrutability
18984 illegibility
18984 impenetrableness
18984 opaqueness
18984 obscurity
18984 unclearness
18990 elusiveness
18990 vagueness
18992 haziness
18990 implicitness
18990 equivocalness
18615 humaneness
18996 humanity
18996 mercy
18998 compassion
18998 lenience leniency
18615 inhumaneness inhumanity
19001 atrociousness atrocity barbarity barbarousness
19001 bestiality
19001
19004 ruthlessness
19004 inexorability inexorableness relentlessness
18615 morality
19007 righteousness
19008 piety
19009 devoutness religiousness
19009 dutifulness
19009 godliness
19008 justice
19013 fairness
19014 sportsmanship
19013 rightfulness
19008 honorableness
19017 venerability venerableness
19017 magnanimousness nobility nobleness
19019 sublimity
19017 reputability respectability
19021 decency
19008 honestness honesty
19023 scrupulousness
19023 candidness forthrightness frankness
19023 truthfulness
19026 sincerity
19027 singleness
19026 sooth
19026 veracity
19007 rightness
19007 conscience
19032 conscientiousness
19007 good
19034 kindness
19035 generosity generousness
19036 charitableness
19036 magnanimity
19036 unselfishness
19039 altruism selflessness
19035 charity
19035 considerateness
19042 tact tactfulness
19043 diplomacy finesse
19034 benignancy benignity
19034 virtue
19034 saintliness
18615 immorality
19048
19049 sin sinfulness
19049 unjustness
19051 inequity
19052 gamesmanship
19051 wrong wrongfulness
19049 dishonorableness
19055 sleaziness
19055 disreputability disreputableness
19049 dishonesty
19058 corruption
19059 venality
19058 unscrupulousness
19058 deceptiveness
19058 deceit
19058 trickiness
19058 untruthfulness
19065 evasiveness
19065 insincerity
19067 hypocrisy
19058 disingenuousness
19069 deceitfulness
19069 artfulness
19048 depravation depravity
19048 corruptibility
19048 licentiousness
19048 evilness
19075 malevolency
19076 cruelness
19077 brutality ferociousness viciousness
19076 meanness
19075 balefulness
19075 nefariousness vileness
19075 reprehensibility
19075 villainousness
19075 wrongdoing
19075 vice
18615 amorality
18615 holiness sanctity
18615 ideality
18615 unholiness
18615 maternalism
18615 faithfulness
19091 dedication
19091 loyalty
19093 staunchness steadfastness
19093 fealty
19093 nationalism patriotism
19096 americanism
19096 chauvinism
18615 infidelity unfaithfulness
19099 fickleness
19099 disloyalty
19101 subversiveness traitorousness
19101 perfidiousness perfidy treachery
18615 mundaneness mundanity worldliness
18615 naiveness naivete
19105 ingenuousness innocence
19106 innocency
19105 credulousness gullibility
19105 simpleness
18615 penetrability
18615 impenetrability imperviousness
18615 directiveness
18615 extremeness
18615 adequacy
19114 ampleness
18615 worth
19116 value
19117 invaluableness pricelessness valuableness
19117 price
19119 expensiveness
19120 costliness dearness
19120 lavishness
19119 inexpensiveness
19123 moderateness modestness
19123 cheapness
19117 toll
19117 importance
19127 extensiveness
19127 momentousness
19127 prominence
19127 greatness illustriousness
19127 significance
19132 meaningfulness
19133 purposefulness
19127 essentiality essentialness
19135 indispensability indispensableness vitalness
19127 urgency
19127 weightiness
19117
19139 dispensability dispensableness
19139 puniness slightness triviality
19139 insignificance
19142
19143 inanity mindlessness pointlessness senselessness
19143 aimlessness
19117 gnp
19117 gdp
19116 merit virtue
19116 worthwhileness
18615 worthlessness
19150 groundlessness
19150 paltriness sorriness
19150 shoddiness trashiness
19150 damn darn shucks
18615 goodness
19155 worthiness
19156 merit meritoriousness
19156 laudability laudableness
19155 desirability desirableness
19155 benefit
19160 interest sake
19161 behalf
19155 better
19155 optimum
19155 wiseness
19165 sensibleness
18615 bad badness
19167 unworthiness
19168 baseness contemptibility despicability despicableness
19168 disgracefulness ignominiousness shamefulness
19170 scandalousness
19167 undesirability
19167 worse
19167 evil
19167 disadvantage
19175 unfavorableness
19175 limitation
19175 defect shortcoming
19175 drawback
19179 catch gimmick
19175 unprofitability unprofitableness
18615 fruitfulness
19182 rankness
19182 productiveness productivity
18615 aridity
19185 unproductiveness
18615 usefulness
19187 detergence detergency
19187 function
19187 helpfulness
19190 avail
19187 serviceability serviceableness usability usableness
19187 instrumentality
19187 practicality
19194 functionality
19194 realism
19187 practicability practicableness
19197 feasibility feasibleness
18615 unusefulness uselessness
19199 futility
19199 impracticality
19201
19202 romanticism
19202 quixotism
18615 asset plus
19205 resource
19206 aid
19206 resourcefulness
19205 advantage
19209 handicap
19209 lead
19209 gainfulness lucrativeness profitability
19209 privilege
19209 expedience expediency
19209 good
19209 advantageousness favorableness profitableness
19216 auspiciousness
19205 forte speciality specialty
18615 constructiveness
18615 destructiveness
19220 harmfulness injuriousness
19221 insidiousness
19221 virulence virulency
18615 assertiveness
19224 cockiness forwardness pushiness
18615 power powerfulness
19226 potency
19226 covalence covalency
19226 valence
19226 preponderance
19226 persuasiveness
19226 irresistibility irresistibleness
19226
19233 newsworthiness
19233 topicality
19233 vividness
19233 shrillness
19226 stranglehold
19226 sway
19226 influence
19240 force
19241 duress
19240 tentacle
19226 control
19244 authority potency
19226 jurisdiction
19226 disposal
19226 effectiveness effectivity
19248 incisiveness
19248 efficaciousness efficacy
18615 ability
19251 adaptability
19251 defensiveness
19251 competence competency
19254 proficiency
19251 interoperability
19251 capability
19257 associability associableness
19257 defensibility
19257 executability
19257 capacity
19257 firepower
19257 overkill
18615 impotence impotency powerlessness
19264 helplessness
19264
19266
19267 dreariness
19267 tiresomeness
19267 tameness
19266 ponderousness
19264 ineffectiveness ineffectuality ineffectualness
18615
19273 insensitiveness insensitivity
19274 crassness
19274 callousness
19274 unkindness
19277 unhelpfulness
19277 inconsiderateness inconsideration
19279 bluntness
19273 incompetence incompetency
18615 stardust
18615 domesticity
18615 boundlessness infiniteness limitlessness
18615 finiteness
18615 measurability quantifiability
19286 scalability
18615 voluptuousness
18615 comicality
18615 pathos
18615 deadness unresponsiveness
19291 frigidity frigidness
18615 ulteriority
18615 memorability
18615 woodiness
18615 waxiness
16837 property
19297 actinism
19297 connectivity
19297 descent
19297 age
19301
19302 obsoleteness
19302 ancientness
19302 quaintness
19301 newness
19306 freshness
19307 crispness
19301 oldness
19309 mustiness
19301 youngness
19311 youthfulness
19311 childishness
19297 fashion manner mode style way
19314
19315 baroqueness
19315 rococo
19314 lifestyle
19314 setup
19314 signature
19314 wise
19297 composition
19322 structure
19323 infrastructure
19323 risc
19322 phenotype
19297 consistency
19327 frothiness
19327 viscosity
19329 stickiness
19330 adhesiveness
19329 sliminess
19329 gumminess tackiness
19329 gelatinousness
19327 creaminess
19327 fluidity fluidness runniness
19327 hardness
19327 softness
19338 compressibility
19338 downiness fluffiness
19338 limpness
19338 mushiness
19327 brittleness crispiness
19327 unbreakableness
19327 permeability permeableness
19345 absorbency
19327 solidity
19347 density
19348 bpi
19348 absorbance
19297
19351 aptness
19351 proneness
19351
19354 thirst
19354 greed
19356 cupidity
19356 possessiveness
19356 acquisitiveness
19297 texture
19360 smoothness
19361 silkiness
19361 slick slipperiness
19361 powderiness
19360 roughness
19365 scaliness
19365 tweediness
19365 abrasiveness harshness scratchiness
19365 graininess granularity
19369 sandiness
19365 bumpiness
19365 prickliness spininess thorniness
19297
19373 graining
19373
19375 halo
19375 sunniness
19375 highlighting
19375 brightness
19379 brilliance glare
19379 dazzle
19379 glisten glitter
19379 flash
19379 iridescence
19379 radiance radiancy shine
19385 gleam gleaming
19385 luster sheen shininess
19385 burnish glossiness polish
19379 brilliancy luster splendor
19373 matt
19373 color
19391 mottle
19391 shade tint
19391
19394 red
19395 sanguine
19395 carmine
19395 crimson
19395 claret
19395 magenta
19395 scarlet vermilion
19394 orange orangeness
19394 yellow yellowness
19403 amber gold
19403 lemon
19403 ocher
19394 green
19407 greenishness
19407 teal
19394 blue
19410 azure
19410 aqua
19394 purple purpleness
19413 violet
19394 pink
19415 pinkness
19415 coral
19394 brown brownness
19418
19419 tan
19419 fawn
19419 beige
19418 sepia
19394 drab
19394 pastel
19394 complementary
19391
19427 black blackness
19428 ebony
19427 white whiteness
19430 bleach
19430 pearl
19427 gray
19391 complexion
19434 blondness
19434 ruddiness
19434 lividness paleness wanness
19434 tawniness
19373 colorlessness
19373 chromaticity hue
19297 aroma odor smell
19441 fragrancy
19441 muskiness
19297
19444 sound
19445 noisiness
19445 ring
19445 voice
19444 silence
19449 hush stillness
19449 speechlessness
19449 quietness
19444 musicality musicalness
19453 lyricality lyricism songfulness
19453 melodiousness tunefulness
19444 harmoniousness
19444 discordance
19444 pitch
19458 treble
19458 tenor
19458 bass
19458 tone
19444 timbre
19463 coloration
19463 nasality
19463 reverberance sonority sonorousness vibrancy
19463 register
19467 falsetto
19444 loudness
19469 crescendo
19444 rhythmicity
19471 cadency
19471 lilt
19297 fullness
19297
19475 rancidness
19475 spiciness
19477 raciness
19477 tang tanginess
19475 acidity
19475 saccharinity
19475
19482 acerbity
19482 acridness
19475 palatability palatableness
19485 tastiness
19485
19487 delectability deliciousness
19487 savoriness
19487 juiciness succulence succulency
19475 unpalatability unpalatableness
19491 distastefulness unsavoriness
19491 tastelessness
19297 brackishness
19297 edibility edibleness
19495 digestibility digestibleness
19495 indigestibility indigestibleness
19297
19498 dominance
19498 build physique
19500 lankiness
19498 fatness
19502 fattiness
19502 abdominousness
19502 greasiness oiliness
19502 fleshiness obesity
19506 overweight
19506 plumpness
19508 chubbiness pudginess tubbiness
19498 thinness
19510 skinniness
19510 boniness emaciation gauntness
19510 wiriness
19498
19514 gracefulness
19515 grace
19515 agility legerity
19515 litheness suppleness
19514
19519 ungainliness
19519 stiffness
19498
19522 animateness liveness
19522 inanimateness
19522 sexuality
19525 maleness masculinity
19526 virility
19525 bisexuality
19525 femaleness feminineness
19522 asexuality
19498 posture
19531 sprawling
19531 stance
19533 erectness uprightness
19297
19535 absorptivity
19535 solubleness
19535 echo reverberation
19535 refractiveness refractivity
19535 randomness
19535 perceptibility
19541 visibility visibleness
19542 noticeability noticeableness obviousness
19543 apparency apparentness
19541 audibility audibleness
19535 invisibility invisibleness
19546 inconspicuousness
19547 unobtrusiveness
19535 luminance luminosity luminousness
19549 illuminance
19549 glow
19535 imperceptibility
19535 reluctivity
19535 sensitivity
19535 elasticity
19555 resilience
19555 bounce bounciness
19555 give
19535 malleability plasticity
19559 flexibility flexibleness
19535
19561 stiffness
19561 rigidity rigidness
19563 inflexibility inflexibleness
19535 weight
19565 heaviness
19566 heft
19565 weightlessness
19297 volatility
19297 sustainability
19297 strength
19571 brawn heftiness
19571 might mightiness
19571 heartiness
19571 hardiness lustiness robustness
19571 huskiness
19571 stalwartness stoutness
19571 firmness
19571 indomitability invincibility
19571 endurance
19580 sufferance
19580 stamina toughness
19582 legs
19580 tolerance
19297 concentration
19585 alkalinity
19585 molarity
19297
19588 flimsiness
19588 lethargy slackness
19588
19591 defenselessness
19591 assailability
19591 destructibility
19591 fragility
19591 exposure
19596 solarization
19297
19598
19599 succession successiveness
19600 pelting
19599 timing
19602 earliness
19603 antecedence antecedency
19602 lateness
19605 subsequentness
19602 punctuality
19602 tardiness
19602 simultaneity simultaneousness
19609 conjunction
19602 seasonableness
19602 unseasonableness
19602 pastness
19613 recentness
19602 nowness presentness
19615 currentness
19616 contemporaneity contemporaneousness modernity modernness
19598
19618 longevity
19618 protraction
19618 endlessness
19621 ceaselessness continuousness incessancy incessantness
19618
19623 curtailment
19623 briefness
19618 brevity
19618 permanence permanency
19627 perpetuity
19627 durability
19629 indestructibility
19629 persistence
19627 immortality
19618
19633 temporariness
19633 transitoriness
19635 ephemerality ephemeralness
19633 mortality
19598
19638 fastness swiftness
19639 haste hastiness
19640 precipitance precipitancy precipitateness suddenness
19639 graduality
19638 rapidity rapidness speediness
19643 fleetness
19643 immediateness instancy instantaneousness
19643 expeditiousness
19643 promptness
19638 deliberateness slowness
19297 viability
19297 spatiality
19650 dimensionality
19651 linearity
19651 flatness planeness
19651 cubicity
19650 configuration shape
19655 topography
19655 concaveness
19655 convexity convexness
19658 ellipticity oblateness
19655
19660 oblongness rectangularity
19661 squareness
19660 triangularity
19655 narrowing
19664 bottleneck constriction
19655
19666 curliness waviness
19666 straightness
19655
19669 globularness sphericalness sphericity
19669 cylindricality
19669 circularity
19672 concentricity
19650 symmetry
19674 regularity
19674 bilateralism bilaterality
19650 asymmetry
19677 skewness
19677 directivity
19677 handedness
19650 obliqueness
19297 magnitude
19682 proportion
19682 dimension
19684 thickness
19684 thinness
19684 breadth width
19687 broadness wideness
19687 narrowness
19684 height tallness
19690 loftiness
19690
19692 squatness stubbiness
19692 truncation
19682 multiplicity
19682 size
19696 circumference
19697 girth
19696 bigness
19699 bulkiness massiveness
19699 enormousness immenseness immensity sizeableness vastness
19699 airiness
19699 voluminousness
19696 littleness smallness
19704 diminutiveness minuteness petiteness tininess
19696 wingspan
19682 muchness
19682 intensity
19682 amount
19709 abundance
19710 bountifulness
19710 plentifulness plenty
19710 profuseness profusion richness
19713 greenness
19710 wealth
19710 lushness luxuriance
19710
19717 excess surplus
19717 glut oversupply
19709
19720 raise
19720 supplement supplementation
19709 inadequacy
19723 leanness meagerness scantness
19724 spareness sparseness
19723 deficit shortage shortfall
19723 scarceness scarcity
19727 paucity
19727 infrequency rareness rarity
19723 slenderness
19709 slimness
19709 number
19732 numerousness
19732 countlessness innumerableness
19732 bulk majority
19732 minority
19732 fewness
19682 extent
19738 coverage
19738 frontage
19738 limit
19741 absoluteness starkness utterness
19741 utmost
19741 verge
19738 ambit compass range reach scope
19745 confines
19745 internationality
19745 horizon purview
19745 expanse sweep
19745 gamut
19745 palette pallet
19738 expanse
19752 acreage
19752 indention
19752 balk
19738 depth
19756 bottomlessness
19756 sounding
19297 degree level
19759 caliber calibre
19760 superiority
19761 choiceness fineness
19760 inferiority
19759 intensiveness
19764 forcefulness
19765 brunt
19765 momentum
19765 vigor
19768 athleticism
19764 severeness severity
19770 raininess
19770 distressfulness seriousness
19764 ferocity fierceness furiousness wildness
19773 savageness savagery
19759 shallowness superficiality
19775 glibness
19759 high
19759 extreme
19759 moderation
19759 excess excessiveness inordinateness
19780 extravagance extravagancy
19780 exorbitance outrageousness
19780 plethora superfluity
19783 redundance redundancy
19759 spf
19297
19786 large
19786 outsize
19786 petite
19786 quarto
19786 tall
19297 hydrophobicity
19297 analyticity
19297 compositeness
19297 primality
19297 selectivity
19297 vascularity
19297 insolubility unsolvability
16837
19799 background
19799 birthright
19799 upbringing
19802 nurture rearing
12605 group grouping
19804
19805
19806 bouquet
19806 coronal lei wreath
19805 array
19809 table
19809 matrix
19811 transpose
19809 panoply
19809 spectrum
19805 categorization classification
19815 dichotomy duality
19805 tableau
19805 formation
19818 flight
19818 backfield
19818 secondary
19818
19822 column
19822 queue
19818 line
19825 linemen
19825 row
19825 rank
19818 flank
19818 rear
19805 ordering
19831 genome
19831 series
19833 chain
19833 cordon
19833 cycle
19833 hierarchy
19837 taxonomy
19833 progression
19833 sequence
19840 gene
19841 allele
19842 recessive
19841 transgene
19840
19845 sentence
19846 interrogation interrogative
19845
19848
19849 clause
19849 complement
19849 phrase
19852 nominal
19852 catchphrase
19849 predicator
19848 predicate
19840 codon
19833 streak
19804 straggle
19804
19860 genotype
19860 clade
19860 taxon
19863 fungi
19863
19865 breed
19865 cultivar
19863 lichenes
19863 aves
19863 subclass
19863
19871
19872 passeriformes
19872 passeres
19872 tyranni
19872 raptores
19872 serpentes
19872 charadriiformes
19872 lepidoptera
19872 primates
19871
19881 arales
19881 rosales
19863 suborder
19863
19885
19886 carabidae
19886 cerambycidae
19886 nymphalidae
19886 lycaenidae
19886 tortricidae
19886 geometridae
19886 gracillariidae
19886 noctuidae
19886 sphingidae
19886 arctiidae
19885 bovinae
19885 palmae
19885
19899 asteraceae
19899 fabaceae
19863 superfamily
19863 subfamily
19903 latinae
19863 genus
19905 chara
19905
19907 elops
19907 lates
19907 morone
19905
19911 silvia
19911 irena
19911 falco
19911 cathartes
19911 vultur
19911 amazona
19911 anas
19911 aix
19911 chen
19911 larus
19911 sula
19905
19923 rana
19923 pipa
19905
19926 uta
19926 sonora
19926 bitis
19905
19930 maia maja
19930 apis
19930 termes
19930 gerris
19930 vanessa
19930 galleria
19930 atticus
19905
19938 canis
19938 mus
19938 sus
19938 bos
19938 alces
19938 dama
19938 meles
19938 martes
19938 cyclopes
19938 manis
19938 cebus
19905
19950 mya
19950 arca
19905
19953 bennettitis
19953 pinus
19953 abies
19905
19957 dracula
19957 musa
19957 cocos
19957 naias
19905
19962 quercus
19962
19964 arabis
19964 cola
19962
19967 bellis
19967 bidens
19967 emilia
19967 felicia
19967 melissa
19967 sideritis
19962
19974 rosa
19974 malus
19974 melia
19974 seseli
19974 sison
19962 eugenia
19962 ficus
19962 acer
19962 nepenthes
19962 vitis
19905 ribes
19863 subgenus
19863 monotype
19863 species
19988 saratoga
19863 subspecies
19860
19991 brood
19991 flock
19993 covert
19993 gaggle
19991 herd
19991 gam
19991 drove
19991 litter
19860 generation
19860 descendants posterity
19804 biome
19804 people
20003 peoples
20003 aged elderly
20003 ancients
20003 baffled
20003 blind
20003 cautious timid
20003 businesspeople
20003 damned
20003 dead
20012 slain
20003 deaf
20003 defeated
20003 disabled handicapped
20003 doomed
20003 folk
20018 ragtag
20019 scum
20003 free
20003 enlightened
20003 uninitiate
20003 retarded
20003 nationality
20003 retreated
20003 sick
20003 maimed wounded
20003
20029 world
20030 academe academia
20029 brotherhood fraternity
20029 labor proletariat
20029 underclass
20029 bourgeoisie
20029 commonality
20029 peasantry
20029 underworld
20029 yeomanry
20029
20040 elite
20041 elect
20041 cream
20041 intelligentsia
20041 few
20041 aristocracy nobility
20046 peerage
20046 baronetage
20046 knighthood
20040 aristocracy gentry
20029 market
20003
20052 dutch
20053 frisian
20052 british brits
20052 irish
20052 french
20052 swiss
20003 poor
20059 needy
20003 rich
20003 populace public
20003 population
20003 contemporaries generation
20003 clientele
20003 unemployed
19804
20067
20068 christendom
20068 cardinalate
20068 governance
20071 curia
20071 judiciary
20071 officialdom
20074 bureaucracy bureaucratism
20075 pentagon
20068 corps
20068 constituency
20068 secession
20068 college
20068 university
20081 varsity
20068 faculty
20068 colony settlement
20084 outpost
20084 gibraltar
20068 ulama ulema
20068 leaders leadership
20088 rome
20068 membership
20068 profession
20091 businessmen
20091 priesthood
20093 ministry
20093 rabbinate
20093 clergy
20096 pastorate
20068 inc
20068 inspectorate
20068 jury
20068 diaspora
20067 society
20102 civilization
20103 islam muslimism
20102 culture
20105 cyclades
20067 minority
20067 sector
20067 nra
20067 clan kindred
20110 family
20111 couple mates
20112 dink
20110 folks
20110 genealogy
20115 ancestry bloodline lineage pedigree
20116
20117 medici
20117 dynasty
20119 han
20119 habsburg
20119 hohenzollern
20119 liao
20119 ming
20119 qin
20119 qing
20119 seljuk
20119 shang
20119 tudor
20119 umayyad
20119 valois
20119 wei
20119 york
20119 chou chow zhou
20117 gens
20110 totem
20067 assemblage gathering
20137 carload
20137 contingent
20137 couple
20137 triumvirate
20137 turnout
20137 foursome
20137
20144 legislature
20145 senate
20146 senate
20145 congress
20145 seanad
20145 parliament
20150 knesset
20145 duma
20144 court tribunal
20153 assizes
20153 chancery
20153 consistory
20153 inquisition
20153 rota
20144 coven
20144 sabbat
20137 crowd
20161 gridlock
20161 swarm
20161 mob rabble rout
20137 concourse throng
20165 hive
20165 horde host
20165 ruck
20137 audience
20169 gallery
20169 grandstand
20137 community
20172 parish
20172 umma
20172 neighborhood
20172 village
20172 crossroads hamlet
20137 townsfolk townspeople
20178 burgh
20137 cast
20137 class grade
20137
20182 cornhusking
20182 cohort
20182
20185 masque masquerade
20185 banquet feast
20187 gaudy
20185 reception
20189 levee
20185 soiree
20185 mixer sociable social
20185 reunion
20182
20194 tryst
20194 visit
20137 bunch
20137 meeting
20198 caucus
20198 conclave
20198 conference
20201 symposium
20201 seminar
20198 convention
20198
20205 jirga
20205 synod
20198 forum
20198 plenum
20137 covey
20137 quorum
20137 rally
20137 convocation
20137 bevy
20137 entourage retinue
20137 muster
20067 congregation
20217 flock
20067 organization
20219 ioc
20219 ngo
20221 greenpeace
20221 denomination
20223
20224 mormons
20224 baptists
20224 dippers
20224 methodists
20221 mission
20219 tammany
20219 association
20231 club gild guild
20232 athenaeum
20232 frat fraternity
20232 sorority
20231 fellowship
20231 vfw
20231 league
20238 majors
20238 minors
20231 kkk klan
20231 consortium syndicate
20242 cartel
20231 gang
20231 institute
20231 aarp
20231 asean
20219 authorities government regime
20248 porte
20248 palace
20248 papacy pontificate
20248 soviets
20219 institution
20253 clinic
20253
20255
20256 frs
20256 bundesbank
20255 foundation
20259 charity
20255
20261 brokerage
20261 insurer
20261 reit
20255 bank
20253 issuer
20253 company
20267 pharma
20267 utility
20269 telco
20269 waterworks
20253
20272 church
20272 judaism
20274 hasidism
20272 hinduism
20276 brahmanism brahminism
20272 buddhism
20278 zen
20278 mahayana
20272 khalsa
20272 scientology
20272 shinto
20272 sect
20284 cathars
20284 karaites
20284 shia
20284 haredi
20284 jainism
20284 taoism
20284 brethren
20284 quakers
20284 shakers
20272 cult
20294 obi
20294 wicca
20253 vicariate
20253
20298 preschool
20299 kindergarten
20298 school
20301 yeshiva
20301 madrasa
20301 gymnasium lyceum
20304 academy
20301 tech
20306 polytechnic
20301 conservatory
20301 seminary
20219
20310 collective
20311 kibbutz
20310 business
20313 railroad railway
20314 funicular
20314 elevated
20314 metro subway
20314 monorail
20314 rail
20313 firm
20320 corp corporation
20321 fdic
20320 publisher
20313 dealership
20313 manufacturer
20325 bottler
20325 automaker carmaker
20313 partnership
20313 processor
20310
20330 cooperative
20330 industry
20332 fcs
20332
20334 bollywood
20334 hollywood
20219 bastion
20219 troupe
20338 circus
20219
20340
20341
20342 department
20343
20344 corrections
20344
20346 exec
20346 usda
20346 dod
20346 doe
20346 hhs
20346 hud
20346 doj
20346 dos
20346 doi
20344 admiralty
20342 branch
20341
20358 unicef
20358 fao
20358 gatt
20358 iaea
20358 icao
20358 ida
20358 ifc
20358 ilo
20358 imo
20358 imf
20358 unesco
20358 who
20358 wmo
20341 council
20372 nac
20372 panchayat
20372 diwan
20372 soviet
20341 secretariat secretariate
20341 commission committee
20378 board
20379 directorate
20378 conservancy
20378 subcommittee
20378 politburo
20378 pac
20378 presidium
20378 vestry
20341 agency bureau
20387 nrl
20387
20389 aec
20389 nsc
20389 omb
20387 fda
20387 cdc
20387 ctc
20387 npc
20387 noaa
20387 nist
20387 darpa
20387 phs
20387 nih
20387 bjs
20387 ins
20387 fws
20387 ois
20387 irs
20387 faa
20387 tsa
20387 gao
20387 usn
20387 nsw
20387 usaf
20387
20413 nrc
20413 epa
20413 fema
20413 icc
20413 nasa
20413 nara
20413 nlrb
20413 nsf
20413 usps
20413 fcc
20413 ssa
20413 ftc
20413 gsa
20413 fps
20413 sba
20387 drms
20387
20430 fbi
20430 atf
20430 cid
20430 dea
20430 bop
20430 marshals
20387 osha
20387 gpo
20387 nga
20387 fha
20341
20441 dia
20441
20443 cia
20443 nsa
20441
20446 csis
20446 isi
20446 iis
20446 mossad
20341 interpol
20341
20452 kgb
20452 fsb
20340 family household
20340 instrumentality
20340 icu
20340
20458 acc
20458 enemy
20458
20461 corps
20462 rotc
20461 division
20461 regiment
20461 brigade
20461 battalion
20461 platoon
20461
20469 patrol
20469 picket
20469 rearguard
20461 vanguard
20461 squad
20461 troop
20461 troop
20461 battery
20461 squadron
20461 infantry
20479 paratroops
20458 squadron
20458 mujahedeen mujahedin mujahideen
20458 ang
20458 idf
20458 militia reserves
20458 sas
20340 squad team
20487 club
20340 crew
20489 aircrew
20340 outfit
20340
20492 commonwealth country nation
20493 reich
20493 superpower
20495 hegemon
20493 carthage
20493 ally
20493 eelam
20492
20500 confederacy
20500 benelux
20492 cadre
20492 underground
20340 expedition
20219 personnel
20506 contras
20506
20508 army
20509 legion
20508 navy
20508 coastguard
20508 marines
20508 airforce
20514 raf
20514 luftwaffe
20506 military
20506 paramilitary
20518 fedayeen
20506 constabulary police
20520 europol
20520 gendarmerie gendarmery
20520 mounties rcmp
20520 gestapo
20520 posse
20506 manpower men workforce
20506 troops
20527 friendly
20527 hostile
20527 cavalry
20506 staff
20531 newsroom
20219 union
20533 iww
20219
20535 choir
20535 ensemble
20537 indie
20537 mariachi
20535 strings
20535 orchestra
20541 philharmonic
20535 band
20535
20544 combo
20544 beatles
20219 party
20547 kuomintang
20547 gop
20219 alignment alinement coalition
20550 bloc
20550 allies
20550 entente
20550
20554 nato
20554 oas
20554 opec
20554 cis
20554 wto
20219 federation
20560 afl
20560 cio
20219 hierarchy
20219 delegation deputation
20067 phylum
20067 band circle
20566 clique coterie
20567 cabal faction
20567 junta
20067 gangland
20570 camorra
20570 syndicate
20572 mafia
20067 subculture
20574
20575 hippies hipsters
20575 beats
20575 punks
20575 bikers rockers
20575 skinheads
20575 mods
20067 nonalignment
20067
20583 autocracy
20584 monarchy
20584 authoritarianism caesarism dictatorship shogunate stalinism totalitarianism tyranny
20583 constitutionalism
20583 republic
20583 hegemony
20583 oligarchy
20583 theocracy
20067 tribe
20067
20593
20594 impressionism
20594 deco
20594 van
20594 cubism
20594 expressionism
20594 futurism
20594 imagism
20594 luminism
20594 minimalism
20594 surrealism
20593 ecumenism
20593
20606 fatah
20606 plo
20606 syndicalism
20606
20610 abb
20610 qaeda
20610 gia
20610 far interahamwe
20610 aum
20610 eta
20610 dflp
20610 ano
20610 hamas
20610 hua
20610 hezbollah
20610 ira provos
20610 imu
20610 jem
20610 kach
20610 let
20610 ltte tigers
20610 mak
20610 eln
20610 npa
20610 pflp
20610 farc
20610 ela
20610 ruf
20610 gspc
20610 mrta
20610 uda
20610 auc
20593 unionism
20593
20640 islamism
20640 chabad
20640 taliban
20067 jewry
19804 accumulation aggregation collection
20645 beads
20646 rosary
20645 backlog
20645 content contents
20645 findings
20645 flagging
20645 pack
20645 chicane
20645 herbarium
20645 statuary
20645 agglomeration
20656 bunch clump cluster clustering
20657 knot
20657 tuft
20659 wisp
20656 chunk glob lump
20661 clot
20645 cumulation heap pile
20663 stack
20664 haystack
20663 pyre
20645 combination
20667 haplotype
20645 library
20645 mythology
20645 fauna zoology
20645 set
20672 pair
20672 trilogy
20672 quadruple
20672 quintuple
20672 bracket
20672 core
20678 cadre
20645 category class
20680
20681
20682 nominative
20682 oblique
20684 accusative
20684 genitive possessive
20684 vocative
20684 ablative
20681
20689 noun
20689 verb
20691 modal
20691 infinitive
20691 participle
20691 transitive
20689 adjective
20689 adverb
20681 gender
20698 feminine
20698 masculine
20698 neuter
20681 tense
20702 imperfect progressive
20702 perfect perfective
20681
20705 locative
20705 temporal
20680 stamp
20680 sex
20645 bundle package packet
20645 signage
20645 pantheon
20645 east orient
20645 galaxy
20645
20715 flotilla
20715 armada
20645 fleet
20645 repertoire
20645 assortment miscellany motley smorgasbord variety
20720 hodgepodge melange
20645 batch
20645 exhibition expo
20723 retrospective
20645 traffic
20645 aviation
20645 botany flora vegetation
20727 browse
20727 brush thicket
20729 undergrowth underwood
20727 chaparral scrub
20727 forest wood woods
20732 grove
20732 rainforest
20734 selva
20727 garden
20727 brier
20645 law
20738 legislation
20738 sharia shariah
20645 menagerie
20645 data
20742 metadata
20645 mailing
20645 magi
19804 edition
19804 ethnos
20747
20748 berbers
20748 dagestani
20748 maori
20747 azeri
20747 flemish
20747 hebrews israelites
20747 walloons
19804 swarm
19804 subgroup
19804 sainthood
19804 citizenry
20759 electorate
20759 governed
19804 overpopulation
19804 masses
20763 laity
20763
20765 readership
20765 viewers
20763 followers following
20768 faithful
20768 fandom
19804 system
20771 vocalism
20771 economy
20773 industrialism
20773 capitalism
20773
20776
20777 communism
20778 collectivism sovietism
20777 international
20776 mercantilism
20771 ecosystem
20771
20783 feudalism
20783 matriarchate
20783 pluralism
20783 separatism
20771 dragnet
20771 network
20789 ras
20771 subsystem
20771 syntax
19804 halogen
12605 relation
20794 possession
20795 belongings property
20796
20797 movable
20797 effects
20797 clobber
20796 things
20796 immovable realty
20802 acres
20803 freehold
20803 glebe
20803 leasehold
20803 smallholding
20803 fief
20803 barony
20803 signory
20803 hacienda
20803 plantation
20803 entail
20802 land
20814 farmstead
20814 homestead
20796 salvage
20796 shareholding
20796 spirituality
20819 temporality
20819 benefice
20796 lease letting rental
20796 estate
20796 heirloom
20796 stockholding stockholdings
20796 trust
20795
20827
20828 buy steal
20828 gift
20830 bequest legacy
20830 dowry
20830 largess largesse
20830
20834 welfare
20835
20836 medicare
20836 medicaid
20834 philanthropy
20834 scholarship
20834 grant
20841 subsidy
20841 postdoctoral
20830 prize
20830 donation
20830 bestowment
20830 freebie
20830 giveaway
20827
20849 spoil
20849 booty loot pillage plunder
20827 expenditure outgo
20852 cost
20853 disbursal disbursement expense
20854 overhead
20853 payment
20856 royalty
20856 overpayment
20856 subscription
20856
20860 earnings pay remuneration salary wage
20861 found
20860 stipend
20860 annuity rente
20864 rent
20860 pension
20856 compensation
20867 reimbursement
20868 allowance
20868 costs
20867 amends damages redress restitution
20871 atonement
20867 reparation
20856 refund
20874 rebate
20856 alimony
20856 reward
20877 bounty
20877 meed
20856 bribe
20880 kickback
20856 benefit
20882 perk
20883 bakshis gratuity
20856 payoff
20856 remitment remittal remittance
20856
20887 retribution
20887 fine
20856 pittance
20856 premium
20856 installment
20853 ransom
20853 terms
20853 portage
20853
20896 overcharge
20897 extortion
20896 airfare
20896 fee
20900 refresher
20900 retainer
20900 toll
20900 tuition
20896 postage
20896 rate
20896 surcharge
20852 incidental
20827 loss
20909 forfeit forfeiture
20909
20911 delinquency
20911 depreciation
20913 deduction
20911 losings losses
20827
20916 earnest
20917 arles
20916 recognizance
20919 bail
20795 assets
20921 share
20922 tranche
20922 dole
20922 allowance
20922 slice
20922 stake
20927
20928 pledge
20929 pawn
20928 mortgage
20928 collateral
20932 guaranty
20928 lien
20927 reversion
20922 cut
20922 allocation allotment
20937 reallocation
20921 receivables
20921 amount sum
20940
20941 income
20942 ebitda
20942 earnings profit profits
20944 cleanup
20944 markup
20944
20947 hoard stash
20947 reserve stockpile
20944 dividend
20950 divvy
20942 proceeds take takings
20952 payback
20942 sales
20941 winnings
20940 receipts revenue
20940 deductible
20940 coverage
20940 peanuts
20921 resource
20960 keep livelihood
20961 amenities comforts conveniences
20961 subsistence
20960 funding
20921 intangible
20965 goodwill
20921 investment
20967 venture
20968 gamble
20969 bet stakes
20970 jackpot
20970 ante
20970 kitty
20921 equity
20921
20975 hedging
20975 insurance
20977 hmo
20977 reinsurance
20921 riches
20980 treasure
20981 fortune
20981 valuable
20983
20984 bullion
20984 gold
20984 silver
20981 trove
20921
20989 patrimony
20989
20991 pocketbook
20991 wherewithal
20989 corpus
20921 capital
20995 stock
20921 finances funds
20997 bankroll
20997 exchequer treasury
20999 bursary
20921 credit
20795 liabilities
21002 payables
21002 debt
21004 loan
21004 principal
21002 levy
21007 tax taxation
21008
21009 tariff
21010 customs impost
21010 tonnage
21009 vat
21008 capitation
21008 rates
21007 tithe
20794
21017 relations
21017 politics
21017 alchemy
20794
21021 lean
21021
21023 downgrade
21023 slant
21023 precipitousness steepness
21023 gentleness gradualness
21021 placement
21028 composing composition
21028 alignment
21030 true
21028 misalignment
21028 spacing
21033 openness
21033 distance
21035 farness remoteness
21035 nearness
21037 proximity
21037 adjacency contiguity contiguousness
21035 wavelength
21035 wheelbase
21035 clearance
21035 remove
21035 yardage
21035 mileage
21035 altitude
21033 distribution
21047 scatter
21048 diffuseness
21033 compactness
21028 tandem
21021 centrality
21021 marginality
21021 anteriority
21021 posteriority
21021 externality
21021 misplacement
21021 northernness
21021 southernness
21021 horizontality
21021 verticality verticalness
21021 slot
21021
21063 seating seats
21064 ringside
21064 bleachers
21063 headroom headway
21063 parking
21021
21069
21070 horizontal
21070 vertical
21069 orthogonality perpendicularity
21069 windward
21069 leeward
21069 seaward
21069
21077
21078 northward
21078 east eastward
21078 southward
21078 west westward
21077 northeast northeastward
21077 ene
21077 ebs
21077 ese
21077 southeast
21077 sebs
21077 sse
21077 southwest
21077 wbs
21021 alt
20794 ownership
21093 proprietary
21093 landholding
20794 causality
20794 relationship
21097 bonding
20794
21099 contradictory
21099 transitivity
21099 modality
20794
21103 function mapping
21104 polynomial
21105
21106 convergency
21106 divergency
21104 metric
21104 operator
21104
21111 sine
21111 cos
21104 exponential
21103
21115 evenness
21115 oddness
20794 foundation
21118 basis
20794 connection
21120 linkage
21121 link nexus
21120 relevance relevancy
21123 materiality
21123 applicability pertinence pertinency
21125 germaneness
21120 bearing
20794
21128 irrelevance irrelevancy
21129 immateriality
21128 extraneousness
20794
21132
21133 transitiveness
21133 reflexiveness reflexivity
21133 complementation
21133 limiting qualifying
21137 restrictiveness
21133
21139 declarative indicative
21139 optative
21139 imperative
21133 passive
21133 inflection
21144 paradigm
21144 pluralization
21133
21147 durative
21148 imperfective
21147 iterative
21132 synonymity synonymousness
20794 component part portion
21152
21153 discourse
21154 context
21153 word
21156 anagram
21156 opposite
21156 charade
21156
21160 noun
21160 verb
21162 copulative
21162 frequentative
21160 modifier
21165 intensifier intensive
21165 adjective
21167 positive
21167 comparative
21156 diminutive
21156 descriptor form signifier
21171 plural
21171 singular
21171 stem
21171 abbreviation
21171 acronym initialism
21156
21177 determinative
21177 preposition
21177 pronoun
21180 demonstrative
21180 reflexive
21177 conjunctive connective continuative
21156 homonym
21156 hybrid
21156 loanword
21186 latinism
21186 gallicism
21156 neologism
21189 portmanteau
21156 partitive
21156 quantifier
21156 substantive
21156 synonym
21156 term
21156 nomenclature terminology
21196 html
21153 syllable
21198 ultima
21198 penultimate
21198
21201 doh
21201 soh
21201 lah
21153 morpheme
21205 affix
21206 prefix
21206 suffix
21205 ending
21153 formative
21153 name
21211 eponym
21211 surname
21211 alias
21211 anonym pseudonym
21211 misnomer
21211 appellation appellative designation
21217 moniker nickname sobriquet
21217
21219 aga agha
21219 dona
21219 frau
21219 mister
21219 mrs
21219 senor
21217 lordship
21211 toponym
21211 signature
21211 brand marque
21229 label
21153
21231 phoneme
21231 vowel
21233 diphthong
21233 murmur
21231 glide
21236 palatal
21231 consonant
21238 alveolar dental
21238
21240 continuant
21241 fricative
21240 affricate affricative
21238 aspirate
21238 nasal
21152 item
21152 item
21247 highlight
21152 unit
21152 remainder residual residue rest
21250 leftover remnant
20794 kinship
21252 rapport
20794 kinship
21254 cognation
21254 fatherhood
21254 motherhood
21254 sisterhood
21254 brotherhood
20794
21260 scale
21260 ratio
21262 albedo
21262 efficiency
21262 frequency
21265 incidence
21266 morbidity
21262 proportionality
21268 commensurateness proportionateness
21262 quotient
21270 proportion
21271 pct percent percentage
21262 turnover
21260 rate
21274 birthrate fertility natality
21274 bps
21274 flux
21274 frequence frequency oftenness
21278
21279 uhf
21279 ehf
21278 infrared
21274 ghz
21274 cps hertz
21274 khz
21274 kph
21274 megahertz mhz
21274 mph
21274 gait pace
21274 roi
21274 rev rpm
21274 spacing
21274 speed velocity
21293 airspeed
21274 tempo
20794 control
20794 competition
20794 reciprocality reciprocity
21298 correlation correlativity
21298 interdependence interdependency
21300 parasitism
21300 mutualism symbiosis
21300 sharing
21298 mutuality mutualness
21298 reciprocal
20794 interrelation
20794
21307 chronology
21307 synchroneity synchronicity synchronism synchronization synchronizing
21307 asynchronism
20794 comparison
20794 oppositeness opposition
21312 antithesis
21312 contrast
21312 polarity
21312
21316 positiveness positivity
21316 negativeness negativity
21312 contradictoriness
21319 incompatibility inconsistency
21312 contradiction
21312 contrary opposite reverse
21312 inverse
20794 change
21324 gradient
12605
21326 message
21327 broadcast
21328 rebroadcast
21328 simulcast
21328 telecast
21327 cipher
21327 mail
21333 express
21327 telegram
21335 cable
21326 language
21337 signing
21338 asl
21337
21340 esperanto
21340 ido
21340 romanal
21340
21344 fortran
21344 prolog
21344 basic
21337
21348
21349 cheyenne
21349 cherokee
21348
21352 chinese
21353 cantonese yue
21352
21355 qiang
21355 bai
21355 tibetan
21355
21359 naga
21359 miri
21355 karen karenic
21355 hani
21355 kachin kachinic
21352
21365 shan
21365 tay
21365 tho
21365 siamese
21365 zhuang
21365 yay
21348 khmer
21348
21373 oceanic
21374 hawaiian
21373
21376 balinese
21376 philippine
21348
21379 illyrian
21379 slavic slavonic
21381 russian
21381 belarusian
21381 ukrainian
21379 germanic
21385
21386 english
21387
21388 northern
21388 southwestern
21387 anglian
21387 scots scottish
21386 german
21393 yiddish
21386 afrikaans
21385 nordic
21396 danish
21396 icelandic
21396 swedish
21396 faroese
21385 gothic
21379 celtic
21402 gaelic
21403 manx
21402 brittanic
21405 cornish
21379 latin
21407
21408 italian
21408 french
21410 occitan provencal
21408 portuguese
21408 galician
21408 spanish
21414 castilian
21408
21416 friuli
21416 romansh
21379
21419 indic
21420 sanskrit
21421 urdu
21421 hindi
21421 bihari
21421 bangla
21421 marathi
21421 sinhala
21420 pali
21419
21429 dari
21429 kurdish
21429 pashto
21379 anatolian
21379 greek hellenic
21434
21435 ionic
21435 arcadic
21435 doric
21348
21439
21440 turkic
21441 turkish
21440 mongolic
21440 japanese
21439 uralic
21445
21446 estonian
21446 finnish
21348 dravidic
21449
21450 kannada
21450 malayalam
21348
21453
21454
21455 ron
21455 bade
21454
21458 sukur
21458 bata
21454 masa
21453 semitic
21462 akkadian
21462 arabic
21462 aramaic
21465 assyrian
21462 canaanitic
21467 hebrew
21467 punic
21453 coptic
21348
21471
21472 fang
21472 kongo
21472 swahili
21471 gur
21471 akan
21348
21478
21479 luo
21479 masai
21478 saharan
21337 barrage bombardment
21326
21484 transcription
21485 transliteration
21484
21487 orthography
21488 cuneiform
21488 spelling
21490 misspelling
21488 demotic
21487
21493
21494 backdoor
21494 cryptograph
21494 morse
21494 postcode
21493
21499 address
21500 url
21499 ascii
21499 ecc
21499 firmware
21499 software
21505 freeware
21505
21507 unix
21508 linux
21507 windows
21505
21511
21512 applet
21512
21514 lynx
21514 netscape
21512 disambiguator
21511 assembler
21511 gui
21511 parser
21511 google
21511 spreadsheet
21505 subroutine
21505 shareware
21505 spyware
21505 malware
21499
21527 hyperlink
21527 macro
21487 capitalization
21487 typewriting typing
21487 printing
21487 handwriting
21533 shorthand
21533 cursive
21535 italic
21533 calligraphy
21533 scrawl scribble
21487 hieroglyph hieroglyphic
21487
21540 typography
21540 lithography
21487 notation
21543 logarithm
21543
21545 semitone
21545 stave
21545 tonality
21545 atonalism atonality
21545
21550 dominant
21550 pedal
21550 trill
21550 chord
21545 slur
21545 sharp
21545 cancel
21545 accidental
21484 writing
21559 rewrite
21559
21561 fiction
21562 novel
21563 manga
21563 novella
21562
21566
21567 thriller
21567 saga
21566 legend
21566 allegory parable
21566 myth
21566 storyline
21561 fictionalization
21561 poem
21575 ballad
21575 ballade
21575 elegy
21575 epic
21579 iliad
21579 heroic
21575 haiku
21575 ode
21575 sonnet
21575 rhyme verse
21559 literature
21586
21587 purana
21587 ramayana
21587 tantra
21587 sutra
21559 historiography
21559
21593 text
21594 hypertext
21594 letter missive
21596 encyclical
21596 billet note
21596 epistle
21594
21600 header heading
21601 headline
21601 title
21600
21604 aside
21604 cue
21606 prompt
21594 lyric
21594 stanza
21609 envoi
21609 quatrain
21593 supplement
21612 appendix
21593 recitation
21559 critique review
21559 section
21616 lede
21616 above
21616 clause
21619 escalator
21616
21621 numbers
21621 judges
21621 nehemiah
21621 psalms
21621 proverbs
21621 ecclesiastes
21621 canticles
21621 lamentations
21621 acts
21621 romans
21621 susanna
21616 chapter
21616 episode
21616 insert
21616 introduction
21636 foreword preface
21636 preamble
21616
21639 epilog
21639 coda finale
21616 passage
21642 excerpt excerption
21643 clipping
21643 quotation
21645 epigraph
21645 misquotation misquote
21642
21648 flashback
21648 dissolve
21648 cut
21616 sura
21559 paragraph
21559 diary journal
21654 blog
21559 inscription lettering
21656 epitaph
21559 manuscript
21559 autograph
21659 holograph
21559
21661 dissertation
21661 pamphlet
21661 monograph
21559 adaptation
21559 essay
21666 paper
21559 editing redaction
21668 revising rewriting
21669 revisal revise
21669 recasting
21671 paraphrase
21559
21673 gita
21673 mahabharata
21673 bible scripture
21673 laws
21673 torah
21673 prophets
21673 writings
21673 evangel gospel gospels
21673 koran quran
21673 talmud
21673 mishnah
21673 veda
21673 upanishad
21673 psalm
21559 ayurveda
21559 document papers
21689 ballot
21689 brevet
21689 capitulation
21689 certificate credential credentials
21693 diploma
21693 probate
21689 charter
21689
21697 invoice
21698 tab
21697 coupon
21697 ticket
21697 estimation
21702 overestimate overestimation overvaluation
21697
21704 indent
21704 reorder
21689 copyright
21689 questionnaire
21689
21709 option
21710 put
21709 draft
21712 overdraft
21712 redraft
21712 check
21715 kite
21715 giro
21715 paycheck
21709 manifest
21709 act
21720 decree fiat
21721 pragmatic
21721 ban prohibition
21723 enjoining enjoinment
21720 statute
21725 fisa
21709
21727 rico
21727 constitution
21727 prohibition
21709 bill
21709 brief
21709 testament
21709 deed
21709 conveyance
21709 return
21709 license permit
21709 acquittance
21709 writ
21739
21740 divestiture
21740 garnishment
21739 warrant
21743 pickup
21739 certiorari
21739 subpoena
21709 authorization mandate
21709 indictment
21709 impeachment
21709 arraignment
21709 scrip
21689 patent
21689 resolution
21689 report
21559
21755 drama play
21755 script
21757 libretto
21757 scenario
21757 screenplay
21559 plagiarism
21559 transcript
21484 correspondence
21763 postcard
21484 code
21484 print
21326 content message
21767 corker
21767 reminder
21767 petition request
21770 demand
21771 ultimatum
21771 insistence insisting
21771 requisition
21767 subject theme topic
21775 question
21776
21777 mystifier puzzle
21777 conundrum riddle
21775 keynote
21767 digression
21767 meaning
21782 symbolization
21782 sense signified
21782 connotation intension
21782 referent
21782 gist
21782 intent purport
21782 moral
21782 nuance subtlety
21782 overtone
21767 meaninglessness nonsense nonsensicality
21792 absurdity absurdness ridiculousness
21792 buzzword cant
21792 cobblers
21792 gibberish
21796 babble babbling
21792 unintelligibility
21792 baloney bosh drool
21767
21800 shit
21800 pap
21767
21803 credits
21803 receipt
21803 farewell
21806 goodbye
21803 greeting
21808 compliments
21808 reception
21808 pax
21808
21812 hospitality
21812 inhospitality
21808 hello
21803 aloha
21803 handshake handshaking
21803 apology
21803 condolence
21803 confession
21803 thanks
21767 regrets
21767 info information
21823 factoid
21823 misinformation
21825 disinformation
21823 rehash
21823 details
21823
21829 scorecard
21829 basics
21829 index indicator
21832 bmi
21832 cpi
21823 format formatting
21835 initialization
21823 gen
21823 database
21838 list listing
21839 bibliography
21839 carte menu
21839 blacklist
21839 calendar
21843 docket
21839 catalog catalogue
21845 discography
21839 alphabet
21847 cyrillic
21839 checklist
21839 codex
21839 enumeration numbering
21839 inventory
21839 playlist
21839 roll roster
21854 lineup
21839 schedule
21856 timetable
21839 shortlist
21823 news tidings
21859 latest
21823 update
21823 certification corroboration documentation
21823 kabbalah
21823 secret
21823 propaganda
21823 curriculum syllabus
21823 news
21867 account
21868 newsletter
21868 bulletin
21868 communique despatch dispatch
21868 exclusive
21867 newscast
21873 sportscast
21867 reportage reporting
21823
21876 exhibit
21876 testimony
21878 attestation
21878 affidavit
21823 tabulation
21823 skinny
21767 counseling counselling guidance
21883 steer
21767
21885 guarantee warranty
21885 guarantee
21885 vow
21767
21889 imprimatur sanction
21890 okay
21890 visa
21889 credit
21893 memorial
21893 ovation
21893 salutation salute
21889 permission
21897 consent
21897 leave
21897 passport
21889 encouragement
21901 abetment instigation
21901 cheering shouting
21901 advancement furtherance
21901 fostering
21901 goading prod prodding spur spurring urging
21889 acclaim acclamation plaudit plaudits
21889 applause clapping
21889 cheer
21909 hurrah
21889 congratulations extolment kudos
21911 superlative
21911 paean
21911 eulogy
21911 compliment
21915 flattery
21916 adulation
21916 coaxing
21889 testimonial tribute
21767
21920 condemnation
21921 censure
21922 interdict
21921 demonization
21920 criticism
21925 carping
21925 rebuke reprehension reprimand
21927 chiding scolding
21928 wigging
21927 castigation
21927 berating
21927 reproach
21932 blame rap
21927 chastening
21927 admonishment
21920 determent
21767 respects
21767 disrespect
21938 insult revilement
21939 invective
21938 derision
21941 jeer jeering mockery scoff scoffing
21941 squelch
21938 ridicule
21938 leer sneer
21938 disparagement
21946 belittling denigration
21946 detraction
21946 defamation
21949 assassination
21949 malignment smear
21949 libel
21949 slander
21949 names
21949 epithet
21767 insertion interpolation
21767 statement
21957 summary
21958 recap
21958 abridgement abridgment
21958 outline synopsis
21958 overview
21958 resume survey
21958 rundown summation
21957 pleading
21965 charge
21966 accusal accusation
21967 recrimination
21967 allegation
21969 grievance
21967 blame incrimination
21967 innuendo insinuation
21957 description
21973 spec specification
21973 characterization delineation depiction
21975 portrait portraiture portrayal
21957 declaration
21977 bastardization
21977 manifesto
21977 dictum pronouncement
21980 directive
21977 assertion
21982 claim
21983 dibs
21982 allegation allegement
21982 contention
21982 affirmation avowal
21987 reaffirmation reassertion
21987 professing
21987 affirmative
21990 yes
21990 yea
21982 testimony
21982 denial
21977 protestation
21977 postulation predication
21957 announcement proclamation
21997 edict
21957
21999 equation
22000 quadratic
21999 formula
21957 preempt
21957 explanation
22004 simplification
22004 accounting
22004 justification
22007 cause
22007
22009 alibi
22009 excuse
22004 gloss
22004 derivation deriving etymologizing
22004 definition
22004
22015 exposition expounding
22016 philosophizing
22017 moralization moralizing
22015 clarification
22019 disambiguation
22015 exegesis
22015 version
22015 twist
22015 popularization
22015 misinterpretation mistaking misunderstanding
22025 misconstrual
22025 misreading
21957 answer solution
21957 answer reply
22029 feedback
21957 announcement promulgation
22031 advisory
22031 handout
22031 notice
22034 obit obituary
22031 programme
21957 forecasting foretelling
22037 horoscope
22037 meteorology
22037 forecast prognosis
22037 prophecy
21957 proposition
22042 converse
22042 lemma
22042 theorem
22042 posit postulate
22046 assumption
22047 thesis
22047 precondition
22049 provision proviso
21957 falsehood untruth
22051 lie
22052 whopper
22051 fable fabrication
22054 canard
22051 deception misrepresentation
22056 overstatement
22056 feigning
22058 pretext
22058 hypocrisy
22056 subterfuge
22056 slickness trickery
22056 duplicity fraudulence
22056 equivocation evasion
22064 quibble
22051 paradox
21957 understatement
21957 commentary
22068 midrash
22068 annotation
22070 cite quotation reference
22070 footnote
22070 postscript
21957 comment remark
22074 gambit ploy
22074 mention reference
22076 allusion
22076 retrospection
22074 sally wisecrack
22074 barb jibe shaft
22074 banality cliche commonplace platitude
22074 zinger
21957 misstatement
22083 literal typo
22083 spoonerism
21957 restatement
22086 mythologization
21957 agreement
22088 conspiracy
22088 bargain
22088
22091 contract
22092 lease
22092 subcontract
22092 concession
22091 covenant
22091 pact treaty
22091 escrow
21957 negation
21767 humor wit wittiness
22100 mot
22100 irony sarcasm satire
22100 banter
22100 gag jest joke
22104 howler wow
22104 funny
22100 caricature impersonation
22107 lampoon parody spoof
22100 cartoon
22109 funnies
22100
22111 funniness
22111 pun punning wordplay
21767 guess speculation supposition
22114 divination
21767 instruction
22116 prescript
22117 bylaw
22117 rubric
22117 guillotine
22117 precept
22117 dictate
22117 ordinance regulation
22123 assize
22117 canon
22117 etiquette
22117 protocol
22127 ftp
22127 http
22127 tcp
22116 prescription
22116 formula recipe
21767 proposal
22133 advice
22134 recommendation
22134 admonition warning
22136 lesson
22133 hypothesis
22133 proffer suggestion
22139 hint intimation
21767 offer offering
22141 prospectus
22141 special
21767 submission
22144 filing
21767 narration narrative story tale
22146 folktale
22146 fairytale
21767 promo promotion publicity
22149 blurb endorsement
22149 ballyhoo hoopla hype
22149 advert advertisement advertising advertizing
22152 preview
22152 classified
22152 commercial
22155 infomercial
22152 broadsheet broadside circular flyer
21767 sensationalism
21326 signal signaling
22159 recording
22159 beam
22159
22162 sos
22162 mayday
22159 taps
22159 tattoo
22159
22167 dit
22167 dah
22159 symbol
22170 accolade honor laurels
22171 aliyah
22171
22173 aas
22173
22175 abls
22175 bns
22173
22178 mals
22178 mba
22178 med
22178 mfa
22178 mls
22178 msc
22173 doctorate
22185 dds
22185 dmus
22185 phd
22171 pennant
22171 cachet
22171 citation commendation
22171 medal
22171 trophy
22171 emmy
22171 oscar
22170 demerit
22170 token
22170 numeral
22170 symbolism
22170
22200
22201 arrow pointer
22201 diacritic
22203 acute
22203 tilde
22201 ditto
22201
22207 comma
22207 hyphen
22207 quote
22200
22211 subscript
22211 minuscule
22211 font typeface
22214 bold
22211 asterisk
22211
22217 digraph
22217 initial
22217 wye
22217 ezed zee
22217 alpha
22217 beta
22217 gamma
22217 epsilon
22217 zeta
22217 theta
22217 kappa
22217 lambda
22217 rho
22217 sigma
22217 tau
22217 phi
22217 beth
22217 mem
22217 taw
22217 polyphone
22217 consonant
22211 blank
22211 rune
22170 monogram
22170 embossment
22170 mantle
22170 crown
22170
22245 crozier
22245 bauble
22170 icon
22170 mark marking
22249 earmark
22249 logo
22249 authentication
22249 postmark
22249 milepost milestone
22249 tag
22249 cairn
22170 identifier
22159
22258 stake
22258 trafficator
22258 armband
22258 skyrocket
22258 beacon
22258 stoplight
22159
22265 target
22266 clout
22265 buoy
22159 input
22159 printout
21326
22271 placard poster posting
22271 signpost
21326 indicant indication
22274
22275 sign
22275 record
22277
22278 timeline
22278 dossier
22278 entry
22278 note
22282 jot jotting
22282 memo memoranda memorandum
22278 copy
22278 register registry
22278 minutes transactions
22278 translation
22288 subtitle
22277 memorabilia
22277 file
22291 webpage
22292 homepage
22277 account chronicle
22294 etymology
22294 biography
22296 autobiography
22297 memoir
22275 testimonial
22275 argument
22300 proof
22300 con
22300 clincher determiner
22275
22304 password
22304 profiling
22274 vestige
22274 symptom
22274 signalization
22274 manifestation
22274
22311 fingerprint
22311 footprint
22311 underline underscore
22311
22315 contour
22315 guideline
22315 hairline
22315 shaft
22311 sideline
22320 touchline
22274 forerunner harbinger
22274 clue hint
21326
22324 video
22324 motion
22326 beck
22326
22328 smiley
22328 gape
22328 grimace
22331 pout
22328 frown scowl
22328 grin grinning smile smiling
22334 smirk
22328 snarl
22328 wince
22326 flourish
22326 shrug
22326 waving
22340 brandish
22326 nod
22324 demo
22343 display show
22344 pomp
22343 expression
22346 effusion outburst
22343 illustration
22324 artwork graphics
22349 illustration
22350 fig figure
22349 drawing
22324 chart
22353 profile
22324 graph
22355 eeg
21326
22357 screening showing viewing
22357 sight
22359 spectacle
22357 fanfare
22361 bluster bravado
22361 splurge
22357 flaunt
22357
22365 unveiling
22365 staging
21326
22368
22369 topicalization
22369 wellerism
22369 trope
22372 exaggeration hyperbole
22372 kenning
22372 metaphor
22372 oxymoron
22372 simile
22368 eloquence fluency
22368
22379 sentimentalism
22379 honorific
22379 archaicism
22379 colloquialism
22379 idiom parlance
22379 anglicism britishism
22379 wording
22386 verbalization
22368 grandiosity ornateness
22388 blah bombast
22368 luridness
22368
22391 tone
22392 roundness
22392 undertone
22391 inflection
22395 intonation
22396 drone droning monotone
22395 stress
22398 accentuation
22368
22400 blues
22400 classical
22402 opera
22403 operetta
22402 cantata oratorio
22402 concerto
22402 rondo
22402 sonata
22408 symphony
22400
22410 gradual
22410
22412 chant
22412 spiritual
22412 carol
22412 hymn
22416 choral chorale
22416 canticle
22416 internationale
22400
22420 disco
22420 folksong
22420
22423 bebop
22423 boogie
22423 jive
22420 rockabilly
22420 reggae
22368 rhetoric
22368 coarseness saltiness
22368 terseness
22431 pithiness succinctness
22431 brevity
22431 laconism
22368 vein
22368 repetitiveness
22436 redundancy
22368
22438 comedy
22439 farce travesty
22439 melodrama
22439 sitcom
22439 slapstick
22438 prose
22444 nonfiction
22445 article
22446 editorial
22446 personal
22446 separate
22438
22450 cadence
22450 rhyme
22452 consonance
22438 poetry verse
22454 epos
21326
22456 audio
22456 music
22458 counterpoint
22458 popularism
22458 harmony
22461 harmonization
22458 melody tune
22463 swoop
22463
22465 primo
22465 canto
22465 accompaniment
22465 bass
22458 opus
22470 orchestration
22470 trio
22470 quintet
22470 sextet
22470 serenade
22470 etude
22470 idyl pastoral
22470 fantasia
22470
22479 ligature
22479 recitative
22479 modulation
22470 largo
22470 suite
22470 medley pastiche
22470 nocturne
22470 song
22487 anthem
22487 aria
22487 ballad lay
22487 ditty
22487 requiem
22492 keen
22487 lied
22487 lullaby
22487 oldie
22487 madrigal
22487 belling
22470 motet
22458 overture
22458 refrain
22458
22502 bolero
22502 conga
22502 flamenco
22502 jig
22502 polka
22502 rumba
22502 techno
22502 ragtime
22458 serialism
22458 chopin
22458 vocal
22456
22514 words
22514 conversation
22516 crossfire
22516 chat schmooze
22518 gab gossip
22516 gossiping
22516 talk talking
22521 dialog
22521 jazz
22521 chatter yak
22516 nothings
22514 discussion
22526 argumentation debate
22526 deliberation
22526
22529 colloquy
22529 consultation
22531 sidebar
22529 consultation
22529 huddle
22529 backgrounder
22529 pretrial
22529 roundtable
22529 session
22538 tutorial
22529 teleconference
22526 negotiation talks
22541 parley
22541 diplomacy
22541 bargaining
22544 haggle haggling wrangling
22541 mediation
22546 arbitration
22514 saying
22548 ambiguity
22549 loophole
22548 euphemism
22548 anatomical
22548 southernism
22548 motto slogan
22554 mantra
22548 axiom maxim
22556 aphorism
22556 moralism
22548 epigram quip
22548 adage proverb saw
22548 ruralism rusticism
22514
22562 dialect idiom
22562 localism
22562 regionalism
22562 jargon lingo vernacular
22562 slang
22514
22568 conjuration incantation
22568 hex
22514 soliloquy
22456 utterance
22572 cry outcry shout vociferation yell
22573 bellow bellowing holler hollering
22573 clamoring
22573 hoot
22573 scream screaming screech shriek shrieking
22573 whoop
22573 shouting yelling
22573 yodel
22573 boo
22572 cry yell
22582 lament lamentation wail
22572 croak croaking
22572 exclaiming exclamation
22585 dickens
22585 interjection
22572 groan moan
22572 howl howling
22572 laugh laughter
22590 chuckle
22590 giggle
22590 snicker snort
22572 mumble
22572 paging
22572 profanity
22596 blasphemy
22596 vulgarism
22598 bawdy
22596 curse expletive oath swearing
22572 pronunciation
22601 accent
22602 drawl
22601 articulation
22604 affrication
22604 nasalization
22604 diction enunciation
22607 mumbling
22604 syncopation
22572 sigh
22572 snarl
22572 speaking
22612 whisper
22572 rasp rasping
22572 growling
21326 vocalization voice vox
22616 tenor
21326 clairvoyance esp
21326
22619
22620 iou
22620 bond
22622 debenture
22619
22624 ledger leger
22625 daybook
22624
22627
22628 debit
22628 audit
22627 payroll
22624 checkbook
12605 measure quantity
22633 probability
22634 exceedance
22633
22636 temperature
22637 simmer
22637 cold
22639 chill iciness
22639 chilliness coolness
22639 frostiness
22639 cool
22637 hotness
22644 fieriness
22644 torridity
22644 lukewarmness tepidity tepidness
22636 mass
22636 length
22649 diameter
22650 caliber
22649 radius
22649 longness
22653 lengthiness
22653 elongation
22649 shortness
22636 period
22657 probation
22657 downtime
22657
22660 hours
22661 trick
22660 workweek
22660 overtime
22660 turnaround
22657
22666 leisure
22667 holiday vacation
22668 picnic
22668 honeymoon
22666 leave
22671 furlough
22671 pass
22671 sabbatical
22657 hospitalization
22657 times
22657
22677 doomsday
22677 wee
22677 while
22677 moment
22681 instant twinkling wink
22657 duration
22683 clocking
22683 span
22683 stint
22683 regency
22657 lifespan lifetime
22688 afterlife hereafter
22657 days
22657 millennium
22657 lactation
22657
22693 infancy
22693 childhood
22695 boyhood
22693 adolescence
22693 puberty
22693 teens
22693 twenties
22693 thirties
22693 forties
22693 adulthood maturity
22693 years
22704 senility
22693 deathbed
22657
22707
22708 payday
22708 ides
22708 tet
22708
22712
22713
22714 easter
22714 passover
22713 circumcision
22712
22718
22719
22720 annunciation
22720 pentecost
22719 ascension
22718
22724 purim
22724 hanukkah
22712
22727 christmas
22727 thanksgiving
22708 halloween
22708 anniversary
22731 birthday
22731 jubilee
22731 centenary centennial
22731 bicentennial
22731 triennial
22707
22737
22738 sunday
22738 sabbath
22737 weekday
22741 workday
22741 mon monday
22741 tues tuesday
22741 midweek wed wednesday
22741 thursday
22741 fri friday
22741 saturday
22657 festival
22749
22750 tabernacles
22750 octave
22657 daylight daytime
22753 afternoon
22753 midafternoon
22753 even evening
22657 morn morning
22657 night nighttime
22758 weeknight
22657 week
22760 shiva
22657 fortnight
22657 weekend
22657 year
22764 annum
22657 olympiad
22657 decade
22767 twenties
22767 fifties
22767 sixties
22767 seventies
22767 eighties
22767 nineties
22657 century
22657 full
22657 month
22776 germinal
22776
22778 jan january
22778 feb february
22778 mar march
22778 apr april
22778 may
22778 june
22778 july
22778 aug august
22778 sep sept september
22778 oct october
22778 nov november
22778 dec december
22776
22791 adar
22791 nissan
22776
22794 rajab
22794 shaaban
22794 ramadan
22776 pus
22657
22799 semester
22799 incumbency tenure
22801 presidency
22801 episcopate
22657 trimester
22657 paleolithic
22657 neolithic
22657 tiebreaker
22657
22808 autumn fall
22808 spring springtime
22808 summer summertime
22808 winter
22657 midwinter
22657 christmas christmastime noel yule
22657 season
22815 preseason
22657 epoch era
22817 caliphate
22817
22819 antiquity
22819 baroque
22819 renaissance
22819 reconstruction
22819 restoration
22657 prehistory
22657 reign
22657 time
22657 nap
22828 kip
22657 phase stage
22830 apogee culmination
22657 peacetime
22657 wartime
22657 enlistment hitch
22657 indiction
22657 flush heyday peak
22633
22837 chlorinity
22837
22839 coordinate
22840 ordinate
22839 folio
22839 coefficient
22843 absorptance
22843 expansivity
22843 reflectance reflectivity
22843 transmittance
22843 weighting
22839 cardinality
22839 count
22839 deflator
22839 prime
22839
22853 birdie
22853 par
22839 ordinal
22856 first
22839 quota
22839 integer
22859 divisor
22859 modulus
22859 digit
22862 nought zero
22862 ace one
22864 monas
22864 singleton
22862
22867 craps
22867 couplet duet duo pair twain
22862 iii three threesome trey triad trinity trio triplet
22862 four quartet quaternion
22862 fin five phoebe
22862 six sixer
22862 seven sevener vii
22862 eight viii
22862 niner
22859
22877 ten
22877 dozen xii
22879 boxcars
22877 xiii
22877 xiv
22877 xvi
22877 xvii
22877 eighteen xviii
22877 xix
22877 twenty
22877 xxi
22877 xxii
22877 xxiii
22877 thirty xxx
22877 forty
22877 fifty
22877 sixty
22877 seventy
22877 eighty
22877 ninety
22877 hundred
22877 gross
22877 grand thou thousand
22877 lakh
22877 meg million
22877 crore
22877 billion
22839 imaginary
22905 real
22906 rational
22907
22908
22909 half
22909 third
22909 quarter
22909 tenth
22908 decimal
22906 irrational
22839 numerator
22839 denominator
22839 multiplier
22837 solubility
22837 toxicity
22837 unit
22921 denier
22921 karat
22921 sabin
22921 grad
22921
22926 acre
22926 are
22926 hectare
22921
22930
22931
22932 fifth
22932 quart
22932 gal gallon
22932 bbl
22931
22937 minim
22937 gill
22937 pint
22930 bushel
22930
22942 milliliter
22942 liter
22942 dal
22930 kor
22930 hin
22921
22948 nibble
22948 byte
22948 mib
22948 megabyte
22948 megabit
22948 gigabyte
22948 eib
22921 emu
22956 siemens
22956
22958 amp
22958 ampere
22956
22961 gauss
22961 tesla
22956 henry
22956
22965
22966 lambert
22966 lux
22965 nit
22965 lumen
22956 gilbert
22956 volt
22956
22973 watt
22973 kilowatt
22973 megawatt
22973 horsepower
22973 var
22956
22979 curie
22979 rutherford
22979 rad
22956 ohm
22921 megaton
22921
22985 pdl
22985 pounder
22985 gee
22921
22989
22990 fermi
22990 nanometer
22990 micrometer micron
22990 millimeter
22990 centimeter
22990 meter
22990 kilometer
22989 inch
22989 foot
22989 footer
22989 yard
22989 furlong
22989 mile
22989 kos
22989 vara
22989 lea
22989 mesh
22989 fathom
22989 cicero
22921
23010 dollar
23011 loonie
23011 eurodollar
23010 euro
23010 franc
23010 subunit
23016 cent
23016 centavo
23016 sen
23016 penny
23010
23021 afghani
23021 pul
23010 baht
23010 balboa
23010 birr
23010 bolivar
23010
23028 dong
23028 hao
23010 escudo
23010 forint
23010 gourde
23010 guarani
23010 florin guilder
23010
23036 koruna
23036 heller
23010 krona
23010 krone
23010 kwacha
23010 kyat
23010 lek
23010 leone
23010 lev
23010
23046 quid
23046 bob
23010 pfennig
23010 penni
23010 naira
23010 pataca
23010 peseta
23010 cordoba
23010 peso
23010 mil
23010 punt
23010 lira
23010
23059 pula
23059 thebe
23010 rand
23010 dinar
23010
23064 rial
23064 fils
23010 riel
23010 ringgit
23010 dirham
23010 riyal
23010 rubel
23010 kroon
23010 lari
23010 lats
23010 litas
23010 leu
23010 ruble
23010 tenge
23010 som
23010 anna
23010 rupee
23010 rupiah
23010 schilling
23010
23084 shekel
23084 agora
23010 shilling
23010 sucre
23010 taka
23010 tala
23010
23091 kwai yuan
23091 jiao
23091 fen
23010 zaire
23010 zloty
22921 mips
22921 dol
22921
23099 atm
23099 pascal
23099 torr
23099 psi
22921
23104 bel
23104 decibel
22921 erlang
22921
23108 stp
23108 kelvin
23108 rankine
22921
23112
23113 drachma dram
23113 ounce
23112 frail
23112 oka
23112 tael
23112 tod
23112 welterweight
22921
23121
23122 pound
23122 ton
23122 kiloton
23121
23126 mcg microgram
23126 milligram
23126 carat
23126 gram gramme
23126 mol mole
23126 dag
23126 kilo kilogram
23126 tonne
22921 poise
22921
23136 erg
23136 joule
23136 calorie
22921 langley
22633
23141 gain increase
23141 correction
23141 containerful
23144 armful
23144 bagful
23144 barrelful
23144 barrow barrowful
23144 barnful
23144 basinful
23144 basketful
23144 binful
23144 bottleful
23144 bowlful
23144 boxful
23144 bucketful
23144 canful
23144 capful
23144 carful
23144 carton cartonful
23144 caseful
23144 cask caskful
23144 crateful
23144 cup cupful
23144 dishful
23144 flaskful
23144 glassful
23144 fistful handful
23144 headful
23144 houseful
23144 jarful
23144 jugful
23144 keg kegful
23144 kettleful
23144 lapful
23144 mouthful
23144 mug mugful
23144 pailful
23144 pipeful
23144 pitcherful
23144 plateful
23144 pocketful
23144 potful
23144 roomful
23144 sackful
23144 scoop scoopful
23144 shelfful
23144 shovelful spadeful
23144 spoonful
23144 tablespoon tablespoonful
23144 tankful
23144 teacup teacupful
23144 teaspoon teaspoonful
23144 tubful
23141 pace
23141
23196 busload
23196 barrels
23196 hatful lot mint peck slew spate
23199 deluge
23196 multitude pack
23196 boatload
23196 trillion zillion
23196 much
23196 myriad
23196 ream
23196 dozens gobs heaps lashings loads lots rafts scores slews stacks tons wads
23141
23208 peak
23209 minimum
23210 skeleton
23209 maximum
23208 cutoff
23141 picking
23141 outage
23141
23216 helping serving
23217 drumstick
23217 slice
23217 drink
23220 draught
23220 libation
23220 milkshake
23223 malt malted
23216
23225 bite morsel
23226 chew
23226 sop sops
23225 sup swallow
23216 crumb
23216 bit
23216 whisker
23216 modicum
23216 scattering sprinkling
23216 little
23216 shtick
23216 tad
23216 morsel
23216 handful smattering
23216 drop
23240 tear
23240 droplet
23216 dollop
23216 diddley jack
23216 nip
23216 trace
23216 iota shred whit
23216 tot
23216 mite tinge
23141 worth
23141 skinful
23141 dosage dose
23141 loading
23141 precipitation
23141 supply
23255 reservoir
22633
23257 enough
23258 fill
23257 nada naught nil nix nothing null zero zip
23260 nihil
22633
23262 criterion standard touchstone
23263 benchmark
23263 gpa
23263 yardstick
23263
23267 tender
23267 money
23269 appropriation
23269 fund
23271 etf
23271 savings
23271 budget
23269 clams kale lettuce loot lucre shekels
23269 subsidization
23267 currency
23277 sterling
23277 cash
23277 banknote greenback
23277 coinage specie
23281 coin
23282 ducat
23282 dime
23282 penny
23282 tanner
23282 guinea
23282 medallion
23282 stater
23282 sou
23263 scale
23291 index
23263 baseline
23263 norm
23262 cgs
23262
23296 entropy
23296 bandwidth
23262 troy
22633 magnetization
23300
23301 maxwell
23301 weber
22633 volume
22633
23305 day
23306 tomorrow
23306 yesterday
23306 morrow
23306 date
23305 month
23311 lunation
23305 hour
23305 min minute
23305 sec second
23305 nanosecond
23305 millisecond
22633
23318 deadline
23319 curfew
23318 midterm
23318 moment
23322 climax
23322 pinpoint
23318 commencement kickoff offset outset showtime
23325 birth
23325 incipience incipiency
23325 threshold
23318 deep
23318 end
23330 dying
23331 grave
23330 close finis last
23330 cease
23330 expiration expiry termination
23318 then
22633 interval
23337 pause
23338 blackout
23338 delay postponement wait
23340 extension
23340 moratorium
23338 halftime
23338 breather
23338 lull
23337 interlude
23337 interim meantime meanwhile
23337 cycle
23337 float
23337 latency
12605 set
23351 interval
23351 subset
0
23354 freshener
23354 horror`;
