/** The commonest small words of languages in Latin script, which nearly every sentence holds. */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'the of and to in is was for that with as are on by be this from or an at which have it not its has',
  ),
  de: list(
    'der die und das ist nicht ein eine den von mit zu sich auf für dem des auch als wird im sind werden wurde es zum zur bei nach wie',
  ),
  fr: list(
    'le la les des et est une un du dans que qui pour pas sur au par ce il sont avec plus ne aux cette l d qu ou elle été',
  ),
  es: list(
    'el la los las de que y en un una es por con para del se no su al como más lo fue son está pero sus ha entre',
  ),
  it: list(
    'il di che e la un una per non è con del della sono gli si le da dei nel alla più anche ma questo i lo delle nella dal',
  ),
  pt: list(
    'o a os as de que e do da em um uma para não com no na se por dos das é mais foi são ao pela pelo como ou',
  ),
  nl: list(
    'de het een en van is dat niet op te zijn met voor er aan ook door maar bij worden deze naar wordt in om uit tot ze',
  ),
  sv: list(
    'och att det som en är på av för med den inte till ett om har de jag var från kan vid eller efter också i men under',
  ),
  no: list(
    'og i det som en er på av for med til ikke at har de den et jeg var fra kan om ved eller etter også ble noen hva men over',
  ),
  da: list(
    'og i det som en er på af for med til ikke at har de den et jeg var fra kan om ved eller efter også blev nogle hvad men over',
  ),
};

function list(words: string): readonly string[] {
  return words.split(' ');
}
