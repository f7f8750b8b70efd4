package org.vbeplan.lint;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * A telephone number in a text that is published. Numbers that nobody in particular answers are
 * left alone: emergency numbers, helplines, switchboards, services on call.
 */
final class Telephone implements Lint {

    /** First of all what it begins with: what stands before is looked at only there. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?=[+0])(?<![\\p{L}\\d/:.,+-])(?<!\\d[ \u00A0])"
                            + "(?:(?<country>(?:\\+46|0046)[ \u00A0-]?(?:\\(0\\))?[ \u00A0]?)[1-9]|0[1-9])\\d{0,2}"
                            + "(?:[ \u00A0]?[-–/.][ \u00A0]?|[ \u00A0])?"
                            + "\\d{2,3}(?:[ \u00A0.-]?\\d{2,3}){1,3}(?![\\d/:]|[-.,–]\\d)");

    /** Numbers of services, not of areas. */
    private static final Pattern SERVICE =
            Pattern.compile("0(20|200|7[0145]7?|77\\d?|900|939|944).*");

    private static final Set<String> AREAS_OF_THREE =
            Set.of(
                    "010", "011", "013", "016", "018", "019", "021", "023", "026", "031", "033",
                    "035", "036", "040", "042", "044", "046", "054", "060", "063", "090");

    private static final Pattern NOBODYS =
            Pattern.compile(
                    "(växel|jour(?!nal)|kontaktcenter|kundtjänst|medborgarkontor|servicekontor|stödlinje|hjälplinje"
                            + "|orostelefon|tipstelefon|telefonlinje|mottagning|reception)[^.!?|\n]*$");

    /** {@code 08-05-2018}. */
    private static final Pattern DAY = Pattern.compile("\\d{2}([-./])\\d{2}\\1(19|20)\\d{2}");

    private static final int LOOK_BACK = 45;

    @Override
    public Code code() {
        return Code.TELEPHONE_NUMBER;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        for (Passage passage : manuscript.passages()) {
            if (!passage.isInternal()) {
                look(passage, findings);
            }
        }
    }

    private void look(Passage passage, Consumer<Finding> findings) {
        String words = passage.words();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            String before =
                    words.substring(Math.max(0, number.start() - LOOK_BACK), number.start())
                            .toLowerCase(Locale.ROOT);
            if (isNumber(number) && !NOBODYS.matcher(before).find()) {
                findings.accept(Finding.of(code(), passage.at(number), number.group()));
            }
        }
    }

    private static boolean isNumber(Matcher number) {
        String country = number.group("country");
        String written = number.group();
        String digits = digits(country == null ? written : written.substring(country.length()));
        if (DAY.matcher(written).matches()) {
            return false;
        }
        String national = country == null ? digits : "0" + digits;
        boolean isMobile = national.matches("07[02369].*");
        if (isMobile) {
            return national.length() == 10;
        }
        if (SERVICE.matcher(national).matches()) {
            return false;
        }
        boolean isDivided = country != null || written.length() > digits.length();
        int least =
                national.startsWith("08")
                        ? 8
                        : AREAS_OF_THREE.contains(national.substring(0, 3)) ? 8 : 9;
        return isDivided && national.length() >= least && national.length() <= 10;
    }

    private static String digits(String written) {
        return written.replaceAll("[^0-9]", "");
    }
}
