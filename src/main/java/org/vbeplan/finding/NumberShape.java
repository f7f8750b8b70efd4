package org.vbeplan.finding;

import java.time.YearMonth;

/**
 * Looks at up to twelve digits and at what stands between them: whether they are a day, four more
 * with the check digit, and divided as a person's number is.
 */
final class NumberShape {

    /** So much is added to the day in a samordningsnummer. */
    static final int COORDINATION = 60;

    private static final int MOST = 12;

    /** So many characters are looked at for one number; a text may be full of beginnings. */
    private static final int MOST_LOOKED = 600;

    private static final int MOST_SPACES = 6;
    private static final int MOST_POINTS = 3;

    private final String text;
    private final Sign sign;
    private final int[] value = new int[MOST];
    private final int[] end = new int[MOST];
    private final boolean[] raised = new boolean[MOST];

    /** What stands behind each digit. */
    private final Gap[] gap = new Gap[MOST];

    private int start;
    private int count;

    NumberShape(String text) {
        this.text = text;
        this.sign = new Sign(text);
        for (int i = 0; i < MOST; i++) {
            gap[i] = new Gap();
        }
    }

    /** What stands between two digits. */
    private static final class Gap {
        /** The sign that divides; NOTHING where none does, OTHER where several do. */
        private Sign.Kind kind;

        private int point;
        private int spaces;
        private int breaks;
        private int points;

        private void clear() {
            kind = Sign.Kind.NOTHING;
            point = 0;
            spaces = 0;
            breaks = 0;
            points = 0;
        }

        /** Takes in a sign; false where no number goes on behind it. */
        private boolean add(Sign sign) {
            switch (sign.kind) {
                case NOTHING -> {
                    return true;
                }
                case SPACE -> spaces++;
                case BREAK -> breaks++;
                case DASH, POINT -> {
                    int which = sign.kind == Sign.Kind.DASH ? '-' : sign.value;
                    boolean isFirst = points++ == 0;
                    kind = isFirst || point == which ? sign.kind : Sign.Kind.OTHER;
                    point = which;
                }
                default -> {
                    return false;
                }
            }
            return spaces <= MOST_SPACES && breaks <= 1 && points <= MOST_POINTS;
        }

        private void close() {
            if (points == 0 && breaks + spaces > 0) {
                kind = breaks > 0 ? Sign.Kind.BREAK : Sign.Kind.SPACE;
            }
        }

        private boolean isTight() {
            return kind == Sign.Kind.NOTHING;
        }

        private boolean isLike(Gap other) {
            return kind == other.kind && point == other.point && kind != Sign.Kind.OTHER;
        }

        private boolean isWide() {
            return spaces + breaks > 0;
        }
    }

    /** The number that begins with the digit at an offset, or null. */
    PersonalNumbers.Found at(int offset) {
        collect(offset);
        for (int length = MOST; length >= MOST - 2; length -= 2) {
            if (count >= length && isNumber(length) && isDivided(length)) {
                boolean coordination = two(length - 6) > COORDINATION;
                return new PersonalNumbers.Found(start, end[length - 1], coordination);
            }
        }
        return null;
    }

    private void collect(int offset) {
        start = offset;
        count = 0;
        int at = offset;
        int left = MOST_LOOKED;
        while (count < MOST && sign.read(at) && sign.kind == Sign.Kind.DIGIT) {
            raised[count] = sign.raised;
            value[count] = sign.value;
            end[count] = sign.end;
            at = sign.end;
            Gap behind = gap[count++];
            behind.clear();
            while (sign.read(at) && sign.kind != Sign.Kind.DIGIT && left > 0 && behind.add(sign)) {
                at = sign.end;
                left -= sign.looked;
            }
            behind.close();
        }
    }

    private boolean isNumber(int length) {
        int four = length - 4;
        return isDay(length)
                && (two(four) > 0 || value[four + 2] > 0)
                && isChecked(length - 10)
                && !goesOn(length);
    }

    private boolean isDay(int length) {
        int first = length - 10;
        int century = first == 0 ? 20 : two(0);
        int month = two(first + 2);
        int written = two(first + 4);
        int day = written > COORDINATION ? written - COORDINATION : written;
        return century >= 18
                && century <= 20
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(century * 100 + two(first), month).lengthOfMonth();
    }

    /** Modulus 10 with the weights 2, 1, 2 …; the check digit itself weighs 1. */
    private boolean isChecked(int first) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int product = value[first + i] * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private int two(int at) {
        return value[at] * 10 + value[at + 1];
    }

    /** Whether one more digit follows at once; the number of a note is not one of them. */
    private boolean goesOn(int length) {
        return sign.read(end[length - 1])
                && sign.kind == Sign.Kind.DIGIT
                && sign.raised == raised[length - 1];
    }

    private boolean isDivided(int length) {
        int first = length - 10;
        Gap year = gap[first + 1];
        Gap month = gap[first + 3];
        Gap day = gap[first + 5];
        NumberSurroundings around = new NumberSurroundings(text, start, end[length - 1]);
        if (isSpelled(length, first + 5)) {
            return !around.isInRow() && !around.isPartOfMore();
        }
        int broken = 0;
        for (int i = 0; i < length - 1; i++) {
            boolean isEdge = i == first + 5 || (i == first + 1 || i == first + 3) && !isBreak(i);
            if (!isEdge && !gap[i].isTight() && (!isBreak(i) || broken++ > 0)) {
                return false;
            }
        }
        boolean isWhole = isJoined(year) && isJoined(month);
        if (isWhole && day.isTight()) {
            int hour = two(length - 4);
            boolean isTime = first > 0 && two(0) * 100 + two(2) >= 1990 && hour < 24;
            boolean isMinute = isTime && two(length - 2) < 60;
            return around.isWordOfItsOwn(length, isMinute) && !around.isOfAnotherKind(length);
        }
        if (around.isPartOfMore()) {
            return false;
        }
        // A day and a year are not a number: 200101 – 2024.
        boolean isYear = two(length - 4) == 19 || two(length - 4) == 20;
        if (isWhole) {
            return !(isYear && (day.isWide() || day.kind != Sign.Kind.DASH));
        }
        return year.isLike(month)
                && !(isYear && (day.isWide() || !day.isLike(year)))
                && isPlausible(length, year, day, around);
    }

    /** Of a day with its parts divided: none of the other things that are written so. */
    private static boolean isPlausible(
            int length, Gap inDay, Gap behind, NumberSurroundings around) {
        boolean isSpaced = inDay.kind == Sign.Kind.SPACE;
        if (behind.isTight()) {
            return length == MOST && !isSpaced;
        }
        if (behind.kind == Sign.Kind.BREAK) {
            return isSpaced;
        }
        boolean isPath = inDay.point == '/' && behind.point == '/' && around.isInPath();
        boolean isTime = length < MOST && inDay.point == ':';
        boolean isRow = length < MOST && isSpaced && behind.isLike(inDay) && around.isInRow();
        return !isPath && !isTime && !isRow;
    }

    /** Digit by digit: {@code 8 1 1 2 1 8 - 9 8 7 6}. */
    private boolean isSpelled(int length, int day) {
        if (gap[0].isTight() || gap[0].spaces > 1) {
            return false;
        }
        for (int i = 0; i < length - 1; i++) {
            if (i != day && (!gap[i].isLike(gap[0]) || gap[i].spaces != gap[0].spaces)) {
                return false;
            }
        }
        return !gap[day].isTight();
    }

    private boolean isBreak(int at) {
        return gap[at].kind == Sign.Kind.BREAK;
    }

    private static boolean isJoined(Gap gap) {
        return gap.isTight() || gap.kind == Sign.Kind.BREAK;
    }
}
