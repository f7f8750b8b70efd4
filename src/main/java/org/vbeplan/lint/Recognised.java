package org.vbeplan.lint;

import java.util.regex.Pattern;

/** The words by which a few people can be recognised: where they are, and what is said of them. */
final class Recognised {

    static final Pattern PLACE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:\\p{L}*skol(?!skjut|attack|social|närvaro|våld|resultat)\\p{L}*"
                            + "|\\p{L}*gymnasi\\p{L}*|fritidsgård\\p{L}*|\\p{L}*bibliotek\\p{L}*"
                            + "|\\p{L}*boende\\p{L}*|kvarter\\p{L}*|\\p{L}*förening(?:en)?|moské\\p{L}*"
                            + "|kyrka\\p{L}*|enheten|klass(?:en|erna)?|\\p{L}*station(?:en)?|torget"
                            + "|jobbtorg\\p{L}*|\\p{L}*hem(?:met)?|\\p{L}*gården|ungdomsmottagning\\p{L}*"
                            + "|elevhälsa\\p{L}*|rektor\\p{L}*)(?!\\p{L})");

    static final Pattern SENSITIVE =
            Pattern.compile(
                    "(?iu)nazis|(?<!\\p{L})(?:höger|vänster)?extrem|vit makt|autonom|islamis|jihad"
                            + "|(?-i:(?<!\\p{L})IS(?!\\p{L}))|radikalis|skolskjut|skolattack|terror"
                            + "|attentat|propaganda|hatbrott|skjuta|vapen|hota[td]?\\p{L}*\\smed\\svåld"
                            + "|våldsbejak|islamiska staten");

    static final Pattern PERSONS =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:elev|person|individ|ungdom|unga|pojk|flick|man(?!ifest)|kvinn"
                            + "|famil|bröder|barn|föräld|deltagar|boende|besökar|medlem|ledare|anställd"
                            + "|blankett|\\p{L}*anmäl|\\p{L}*samtal|ärende)\\p{L}*");

    static final Pattern PERSON_UNIT =
            Pattern.compile(
                    "(?iu)"
                            + PERSONS.pattern().substring("(?iu)".length())
                            + "|(?:händelse|incident)\\p{L}*");

    /** Of things and gatherings, not of people. */
    static final Pattern THINGS =
            Pattern.compile(
                    "(?iu)klott|klister|affisch|skadegör|åverkan|demonstration|manifestation"
                            + "|föreläs|utbildning|temadag");

    /** What is said of anybody, of people at work, or of what all have read about. */
    static final Pattern GENERAL =
            Pattern.compile(
                    "(?iu)^(?:om|när)\\s|(?<!\\p{L})(?:ska|skall|kan|bör|måste|kommer att|varje|arbetar"
                            + "|utbildats|deltar|ansvarar|utses|sverige|europa|landet|världen|tyskland"
                            + "|norge|danmark|finland|frankrike|storbritannien|usa|trollhättan|eslöv"
                            + "|kristianstad|örebro|malmö|utöya)(?!\\p{L})");

    static final Pattern HAPPENED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:har|hade|\\p{L}+(?:ade|des|tes))(?!\\p{L})");

    private Recognised() {}
}
