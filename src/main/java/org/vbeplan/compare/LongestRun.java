package org.vbeplan.compare;

/** The longest of the subsequences that rise: what can be left where it is. */
final class LongestRun {

    private LongestRun() {}

    /** Which of the numbers, all of them different, are in it. */
    static boolean[] of(int[] numbers) {
        int[] lowest = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int place = place(numbers, lowest, length, numbers[i]);
            before[i] = place == 0 ? -1 : lowest[place - 1];
            lowest[place] = i;
            length = Math.max(length, place + 1);
        }
        boolean[] kept = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : lowest[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }

    /** How long the longest run is that the number can end. */
    private static int place(int[] numbers, int[] lowest, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lowest[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
