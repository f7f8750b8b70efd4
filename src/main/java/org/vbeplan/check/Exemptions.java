package org.vbeplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Guesses;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.finding.SourceText;
import org.vbeplan.plan.Days;
import org.vbeplan.plan.Exemption;
import org.vbeplan.text.Word;
import org.vbeplan.text.WrittenId;

/**
 * Sets aside the findings that a plan's author answers for, {@code avsteg}, and reports the
 * exceptions that are themselves wrong.
 */
public final class Exemptions {

    /** What this check itself reports, and nothing else does. */
    public static final Set<Code> OWN =
            EnumSet.of(
                    Code.EXEMPTION_FORBIDDEN,
                    Code.EXEMPTION_UNKNOWN,
                    Code.EXEMPTION_UNUSED,
                    Code.EXEMPTION_EXPIRED);

    private static final List<String> RULES =
            Arrays.stream(Code.values()).filter(Code::canBeExcepted).map(Code::id).toList();

    private static final Exemptions NONE = new Exemptions();

    private final boolean apply;
    private final Set<Code.Kind> lookedFor;
    private final PlanBlocks blocks;
    private final Set<String> places;
    private final List<Finding> mistakes = new ArrayList<>();

    /** Code, then place (empty for the whole plan), to the exemption that holds there. */
    private final Map<Code, Map<String, Exemption>> byCode = new EnumMap<>(Code.class);

    /** Those that a finding fell under; of many findings of a kind not all are sorted again. */
    private final Set<Exemption> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Guesses guesses = new Guesses();

    private Exemptions() {
        this.apply = true;
        this.lookedFor = Set.of();
        this.blocks = new PlanBlocks("");
        this.places = Set.of();
    }

    private Exemptions(
            PlanInCity context,
            SourceText source,
            LocalDate today,
            boolean apply,
            Set<Code.Kind> lookedFor) {
        this.apply = apply;
        this.lookedFor = lookedFor;
        this.blocks = BlockFinder.find(context, source);
        this.places = places(context);
        collect(context.plan().exemptions(), today);
    }

    /**
     * Those of a plan. Of the plan itself only they and its places are kept.
     *
     * @param source the plan's text
     * @param today an exemption whose last day lies before it sets nothing aside
     * @param apply whether they set findings aside; if not, only their own mistakes are reported
     * @param lookedFor the kinds of code that were looked for; of other codes nothing can be said
     *     where an exemption is matched by none
     */
    public static Exemptions of(
            PlanInCity context,
            SourceText source,
            LocalDate today,
            boolean apply,
            Set<Code.Kind> lookedFor) {
        return context.plan().exemptions().isEmpty()
                ? NONE
                : new Exemptions(context, source, today, apply, lookedFor);
    }

    /** Those of a plan that could not be read. */
    public static Exemptions none() {
        return NONE;
    }

    /**
     * @param findings what counts, the exemptions' own mistakes among them; sorted
     * @param excepted what was set aside, sorted
     */
    public record Sorted(List<Finding> findings, List<Excepted> excepted) {

        /**
         * The findings there were before they were sorted, and what was found later beside other
         * plans.
         */
        public List<Finding> with(Collection<Finding> comparisons) {
            Set<Finding> all = new TreeSet<>(findings);
            all.removeIf(finding -> OWN.contains(finding.subject()));
            excepted.forEach(aside -> all.add(aside.finding()));
            all.addAll(comparisons);
            return List.copyOf(all);
        }
    }

    /**
     * Sorts findings into those that count and those that are set aside.
     *
     * @param all sorted, each once
     * @param compared whether other plans have been looked at
     */
    public Sorted sort(Collection<Finding> all, boolean compared) {
        if (byCode.isEmpty() && mistakes.isEmpty()) {
            return new Sorted(List.copyOf(all), List.of());
        }
        Set<Finding> findings = new TreeSet<>(mistakes);
        List<Excepted> excepted = new ArrayList<>();
        for (Finding finding : all) {
            List<Exemption> matching = matching(finding);
            used.addAll(matching);
            if (matching.isEmpty() || !apply) {
                findings.add(finding);
            } else {
                Exemption first = matching.get(0);
                String reason = first.reason().plainText();
                excepted.add(new Excepted(finding, reason, first.rule().at()));
            }
        }
        byCode.forEach(
                (code, byPlace) ->
                        byPlace.values().stream()
                                .filter(exemption -> !used.contains(exemption))
                                .forEach(exemption -> unused(code, exemption, compared, findings)));
        return new Sorted(List.copyOf(findings), excepted);
    }

    /** Keeps the exemptions that hold; notes the others as mistakes. */
    private void collect(List<Exemption> exemptions, LocalDate today) {
        for (Exemption exemption : exemptions) {
            Word rule = exemption.rule();
            Word until = exemption.until();
            Code code = Code.byId(rule.text()).orElse(null);
            if (!rule.isGiven() || PersonalNumbers.wereIn(rule.text())) {
                // That has been reported.
                continue;
            }
            if (code == null) {
                String nearest = guesses.to(rule.text(), RULES);
                mistakes.add(Finding.of(Code.EXEMPTION_UNKNOWN, rule.at(), rule.text(), nearest));
            } else if (!code.canBeExcepted()) {
                mistakes.add(Finding.of(Code.EXEMPTION_FORBIDDEN, rule.at(), rule.text()));
            } else if (isOver(until, today)) {
                mistakes.add(
                        Finding.of(Code.EXEMPTION_EXPIRED, until.at(), rule.text(), until.text()));
            } else {
                Exemption first =
                        byCode.computeIfAbsent(code, key -> new LinkedHashMap<>())
                                .putIfAbsent(exemption.place().text(), exemption);
                if (first != null) {
                    mistakes.add(unneeded(exemption, first.rule().at().toString()));
                }
            }
        }
    }

    /** A month or a year holds to its last day; what is no date has been reported. */
    private static boolean isOver(Word until, LocalDate today) {
        return Days.of(until).filter(days -> days.last().isBefore(today)).isPresent();
    }

    /** The exemptions that a finding falls under, the closest first. */
    private List<Exemption> matching(Finding finding) {
        Map<String, Exemption> byPlace = byCode.getOrDefault(finding.subject(), Map.of());
        if (byPlace.isEmpty()) {
            return List.of();
        }
        Set<String> places = new TreeSet<>(blocks.around(finding.at()));
        places.addAll(finding.arguments());
        places.remove("");
        List<Exemption> found = new ArrayList<>();
        for (String place : places) {
            if (byPlace.containsKey(place)) {
                found.add(byPlace.get(place));
            }
        }
        if (byPlace.containsKey("")) {
            found.add(byPlace.get(""));
        }
        return found;
    }

    private void unused(Code code, Exemption exemption, boolean compared, Set<Finding> findings) {
        boolean wasLookedFor =
                lookedFor.contains(code.kind()) || compared && code.kind() == Code.Kind.COMPARISON;
        if (!wasLookedFor) {
            return;
        }
        Word place = exemption.place();
        if (place.isGiven() && !places.contains(place.text())) {
            findings.add(
                    Finding.of(
                            Code.REFERENCE_UNKNOWN,
                            place.at(),
                            place.text(),
                            guesses.to(place.text(), places),
                            "@slag.plats"));
        } else {
            findings.add(unneeded(exemption, ""));
        }
    }

    /**
     * @param first where the same exemption stands already; else empty
     */
    private static Finding unneeded(Exemption exemption, String first) {
        Word rule = exemption.rule();
        return Finding.of(
                Code.EXEMPTION_UNUSED, rule.at(), rule.text(), exemption.place().text(), first);
    }

    /** What the plan has, and what its riktlinjer expect of it: a finding may be that it lacks. */
    private Set<String> places(PlanInCity context) {
        Set<String> places = new TreeSet<>(blocks.ids());
        blocks.ids().forEach(id -> places.add(WrittenId.meant(id)));
        context.template().ifPresent(template -> places.addAll(template.headings().keySet()));
        for (RuleSet.Area area : context.ruleSet().map(RuleSet::areas).orElse(List.of())) {
            places.add(area.id());
            area.subareas().forEach(subarea -> places.add(subarea.id()));
        }
        for (Duty duty : context.ruleSet().map(RuleSet::duties).orElse(List.of())) {
            for (Duty.Check check : duty.checks()) {
                check.values().forEach(value -> places.add(value.text()));
            }
        }
        return places;
    }
}
