package org.vbeplan.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Sentences of one board's plan for one year. Nothing is drawn by lot: a sentence follows from the
 * board, its place in the plan and the year it was last rewritten. More than half of a plan is new
 * each year, and a twentieth of it stands in other boards' plans too.
 */
record Prose(int board, int year) {
    /** Of a hundred sentences, those that are rewritten each year. */
    private static final int REWRITTEN = 60;

    /** Of a hundred sentences, those that all boards share. */
    private static final int SHARED = 5;

    private static final List<String> WHO =
            words(
                    "Biblioteken Fältassistenterna Fritidsledarna Elevhälsan "
                            + "Familjestödet Preventionsenheten Socialsekreterarna Kuratorerna "
                            + "Bostadsbolaget Parklekarna Kulturskolan Medborgarkontoret "
                            + "Trygghetsvärdarna Förskolorna Studievägledarna Ungdomsmottagningen "
                            + "Arbetsmarknadsenheten Föreningarna Boendestödet Vaktmästarna "
                            + "Grundskolorna Lovverksamheten Kommunpolisen Skolsköterskorna "
                            + "Idrottsledarna");

    private static final List<String> DOES =
            words(
                    "samtalar_om beskriver sammanställer diskuterar undersöker bemöter "
                            + "kartlägger dokumenterar uppmärksammar avfärdar jämför rapporterar "
                            + "följer minns förklarar granskar bortser_från frågar_om läser_om "
                            + "hör_talas_om tar_emot varnar_för arkiverar tolkar");

    private static final List<String> KIND =
            words(
                    "nya grova återkommande öppna dolda tysta svåra enkla gamla lokala "
                            + "upprepade anonyma korta långa oväntade hårda falska digitala "
                            + "tecknade handskrivna utländska ideologiska våldsamma tillfälliga");

    private static final List<String> WHAT =
            words(
                    "rykten budskap affischer klistermärken filmklipp spelchattar "
                            + "grupper konflikter symboler skämt påtryckningar insamlingar möten "
                            + "berättelser bilder musikvideor kontakter vanor idéer texter "
                            + "flygblad sånger tröjtryck lekar kommentarer rollspel konton "
                            + "värvningsförsök demonstrationer konspirationer fördomar frågor "
                            + "farhågor beteenden bråk slagsmål gåvor resor brev signaler "
                            + "motsättningar trakasserier hälsningar tecken");

    private static final List<String> WHERE =
            words(
                    "på_torget vid_stationen i_korridorerna på_sportfältet vid_sjön "
                            + "i_garagen på_biblioteket i_parken på_mötesplatsen i_trapphusen "
                            + "på_bussarna vid_skolgården i_simhallen på_kollot i_hobbyrummen "
                            + "på_gångvägarna i_matsalen vid_kiosken på_nätet i_musikrummet "
                            + "vid_gränsen_mot_grannstaden i_föräldragruppen "
                            + "på_arbetsplatsträffarna");

    private static final List<String> JOINED =
            words("men medan så_att innan eftersom fast varpå trots_att");

    private static final List<String> WHEN =
            words(
                    "varje_månad under_vårterminen efter_sommarlovet "
                            + "vid_terminens_början på_kvällarna inför_höstlovet under_helgerna "
                            + "före_jul varannan_vecka efter_skoldagen under_loven i_augusti");

    /** The sentence of a place, such as {@code lägesbild/3}. */
    String sentence(String place) {
        int seed = seed(place);
        String first = clause(seed, 1);
        String second = from(JOINED, seed, 2) + " " + clause(seed, 3).toLowerCase(Locale.ROOT);
        return switch (mixed(seed, 4) % 3) {
            case 0 -> first + " " + from(WHEN, seed, 5) + ".";
            case 1 -> first + ", " + second + ".";
            default -> first + " " + from(WHEN, seed, 5) + ", " + second + ".";
        };
    }

    /** A number from {@code least} on, up to {@code most}; another each year. */
    int number(String place, int least, int most) {
        return least + mixed(hash(place, board), year) % (most - least + 1);
    }

    /** One of some words, the same every year. */
    String choice(String place, List<String> words) {
        return from(words, hash(place, board), 6);
    }

    private int seed(String place) {
        int writer = mixed(hash(place, 0), 7) % 100 < SHARED ? 0 : board;
        int seed = hash(place, writer);
        int written = year;
        while (mixed(seed, written) % 100 >= REWRITTEN) {
            written--;
        }
        return mixed(seed, written);
    }

    private static String clause(int seed, int salt) {
        int own = mixed(seed, salt);
        return Stream.of(WHO, DOES, KIND, WHAT, WHERE)
                .map(words -> from(words, own, words.get(0).hashCode()))
                .reduce((start, next) -> start + " " + next)
                .orElseThrow();
    }

    private static String from(List<String> words, int seed, int salt) {
        return words.get(mixed(seed, salt) % words.size());
    }

    private static int hash(String place, int writer) {
        return mixed(place.hashCode(), writer);
    }

    /** A number from 0 on that looks like any other. */
    private static int mixed(int seed, int salt) {
        int x = seed * 0x9E3779B9 + salt * 0x85EBCA6B;
        x = (x ^ x >>> 16) * 0x7FEB352D;
        x = (x ^ x >>> 15) * 0x846CA68B;
        return (x ^ x >>> 16) & Integer.MAX_VALUE;
    }

    private static List<String> words(String words) {
        return Stream.of(words.split(" ")).map(word -> word.replace('_', ' ')).toList();
    }
}
