/** Frequent given names: a name of two or three words that begins with one is a person's. */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaron Abraham Adam Adolf Ahmed Alan Albert Alexander Alexandre Alexei Alfred Alice Ali Allen Amanda
Amy Andrea Andreas Andrei Andrew Andy Angela Ann Anna Anne Anthony Antoine Antonio Arnold Arthur
August Barack Barbara Ben Benjamin Bernard Bernhard Bill Bob Brian Bruce Carl Carlos Carol Caroline
Catherine Charles Charlotte Chris Christian Christina Christine Christopher Claude Claudius Colin
Craig Dan Daniel David Deborah Denis Dennis Diana Dmitri Don Donald Dorothy Douglas Edgar Edmund
Edward Edwin Eleanor Elizabeth Ellen Emily Emma Eric Erich Ernest Ernst Eugene Eva Evelyn Ferdinand
Francesco Francis Francisco Frank Franz Fred Frederic Frederick Friedrich Fritz Gary Geoffrey Georg
George Georges Gerald Gerard Gilbert Giovanni Giuseppe Gordon Grace Graham Greg Gregory Gustav Guy
Hans Harold Harry Heather Heinrich Helen Helmut Henri Henry Herbert Herman Hermann Howard Hubert Hugh
Hugo Ian Igor Isaac Isabel Ivan Jack Jacob Jacques James Jan Jane Janet Jason Jean Jeff Jeffrey
Jennifer Jeremy Jerry Jessica Jim Jimmy Joan Joe Johann Johannes John Jonathan Jorge Josef Joseph
Josh Joshua Juan Judith Julia Julian Julie Julius Karen Karl Kate Katherine Kathleen Keith Ken
Kenneth Kevin Kurt Larry Laura Lawrence Lee Leo Leon Leonard Leonhard Leopold Lewis Linda Lisa Louis
Louise Lucas Ludwig Luis Luke Marcus Margaret Maria Marie Marina Mario Mark Martha Martin Mary Matt
Matthew Maurice Max Michael Michel Miguel Mike Mikhail Mohammed Muhammad Nancy Neil Nelson Nicholas
Nick Nicolas Nicole Niels Nikita Nikola Nikolai Norman Oliver Olivia Oscar Otto Owen Pablo Pamela
Patricia Patrick Paul Pedro Peter Philip Philippe Pierre Rachel Ralph Ray Raymond Rebecca Rene
Richard Robert Roberto Robin Roger Roland Ronald Rosa Rose Roy Rudolf Russell Ruth Ryan Sally Sam
Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sharon Sheila Simon Sophia Sophie Stanley
Stefan Stephanie Stephen Steve Steven Stuart Susan Sylvia Ted Teresa Terry Theodor Theodore Thomas
Tim Timothy Tom Tony Tyler Ulrich Ursula Victor Victoria Vincent Virginia Vladimir Walter Warren
Wayne Werner Wilhelm Will William Winston Wolfgang Woodrow Yuri Yves`
    .split(/\s/u)
    .filter((name) => name !== ''),
);
