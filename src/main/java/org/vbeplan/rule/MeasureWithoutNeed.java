package org.vbeplan.rule;

import java.util.List;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Need;

/**
 * Each activity answers a need that the lägesbild shows. Where the plan lists no needs, {@link
 * NeedMissing} says so once, if it is asked.
 */
final class MeasureWithoutNeed implements Rule {

    private static final int SHOWN = 5;

    @Override
    public Code code() {
        return Code.MEASURE_WITHOUT_NEED;
    }

    @Override
    public void ask(Inquiry inquiry) {
        List<Need> needs = inquiry.measures().needs();
        if (needs.isEmpty() && inquiry.alsoAsks(Code.NEED_MISSING)) {
            return;
        }
        String known = known(needs);
        inquiry.measures().written(List.of()).stream()
                .filter(row -> row.needs().isEmpty())
                .forEach(row -> inquiry.report(row.at(), row.id().text(), known));
    }

    /** A few to choose among; an internal one is not named outside its place. */
    private static String known(List<Need> needs) {
        List<String> ids =
                needs.stream()
                        .filter(need -> !need.internal())
                        .map(need -> need.id().text())
                        .limit(SHOWN + 1)
                        .toList();
        return ids.size() > SHOWN
                ? String.join(", ", ids.subList(0, SHOWN)) + " …"
                : String.join(", ", ids);
    }
}
