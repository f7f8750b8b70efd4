package org.vbeplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
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
import java.util.function.Predicate;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.SourceText;
import org.vbeplan.plan.Exemption;
import org.vbeplan.text.Word;

/**
 * Sets aside the findings that a plan's author answers for, {@code avsteg}, and reports the
 * exceptions that are themselves wrong.
 */
public final class ExemptionCheck {

    /** What this check itself reports, and nothing else does. */
    public static final Set<Code> OWN =
            EnumSet.of(
                    Code.EXEMPTION_FORBIDDEN,
                    Code.EXEMPTION_UNKNOWN,
                    Code.EXEMPTION_UNUSED,
                    Code.EXEMPTION_EXPIRED);

    private final PlanInCity context;
    private final LocalDate today;
    private final Predicate<Code> lookedFor;
    private final PlanBlocks blocks;

    /** Code, then place (empty for the whole plan), to the exemption that holds there. */
    private final Map<Code, Map<String, Exemption>> byCode = new EnumMap<>(Code.class);

    /**
     * @param source the plan's text
     * @param today an exemption whose last day lies before it sets nothing aside
     * @param lookedFor whether findings of a code were looked for; if not, nothing can be said of
     *     an exemption that none matches
     */
    public ExemptionCheck(
            PlanInCity context, SourceText source, LocalDate today, Predicate<Code> lookedFor) {
        this.context = context;
        this.today = today;
        this.lookedFor = lookedFor;
        this.blocks = new PlanBlocks(context, source);
    }

    /**
     * @param findings what counts, the exemptions' own mistakes among them
     * @param excepted what was set aside
     */
    public record Sorted(List<Finding> findings, List<Excepted> excepted) {}

    /** Sorts findings into those that count and those that are set aside. */
    public Sorted sort(Collection<Finding> all) {
        Set<Finding> findings = new TreeSet<>();
        collect(findings);
        List<Excepted> excepted = new ArrayList<>();
        Set<Exemption> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Finding finding : all) {
            List<Exemption> matching = matching(finding);
            used.addAll(matching);
            if (matching.isEmpty()) {
                findings.add(finding);
            } else {
                Exemption first = matching.get(0);
                String reason = first.reason().plainText();
                excepted.add(new Excepted(finding, reason, first.rule().at()));
            }
        }
        Set<String> places = places();
        byCode.forEach(
                (code, byPlace) ->
                        byPlace.values().stream()
                                .filter(exemption -> !used.contains(exemption))
                                .forEach(exemption -> unused(code, exemption, places, findings)));
        return new Sorted(List.copyOf(findings), excepted);
    }

    /** Keeps the exemptions that hold; reports the others. */
    private void collect(Set<Finding> findings) {
        byCode.clear();
        for (Exemption exemption : context.plan().exemptions()) {
            Word rule = exemption.rule();
            Code code = Code.byId(rule.text()).orElse(null);
            if (!rule.isGiven()) {
                // That it is missing has been reported.
                continue;
            }
            if (code == null) {
                List<String> known =
                        List.of(Code.values()).stream()
                                .filter(Code::canBeExcepted)
                                .map(Code::id)
                                .toList();
                String nearest = Nearest.to(rule.text(), known);
                findings.add(Finding.of(Code.EXEMPTION_UNKNOWN, rule.at(), rule.text(), nearest));
            } else if (!code.canBeExcepted()) {
                findings.add(Finding.of(Code.EXEMPTION_FORBIDDEN, rule.at(), rule.text()));
            } else if (isOver(exemption.until())) {
                Word until = exemption.until();
                findings.add(
                        Finding.of(Code.EXEMPTION_EXPIRED, until.at(), rule.text(), until.text()));
            } else {
                Exemption first =
                        byCode.computeIfAbsent(code, key -> new LinkedHashMap<>())
                                .putIfAbsent(exemption.place().text(), exemption);
                if (first != null) {
                    findings.add(unneeded(exemption, first.rule().at().toString()));
                }
            }
        }
    }

    /** A month or a year holds to its last day; what is no date has been reported. */
    private boolean isOver(Word until) {
        String text = until.text();
        if (!text.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            return false;
        }
        String day = today.toString();
        return text.compareTo(day.substring(0, text.length())) < 0;
    }

    /** The exemptions that a finding falls under, the closest first. */
    private List<Exemption> matching(Finding finding) {
        Map<String, Exemption> byPlace = byCode.getOrDefault(finding.code(), Map.of());
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

    private void unused(Code code, Exemption exemption, Set<String> places, Set<Finding> findings) {
        Word place = exemption.place();
        if (place.isGiven() && !places.contains(place.text())) {
            findings.add(
                    Finding.of(
                            Code.REFERENCE_UNKNOWN,
                            place.at(),
                            place.text(),
                            Nearest.to(place.text(), places),
                            "@slag.plats"));
        } else if (lookedFor.test(code)) {
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
    private Set<String> places() {
        Set<String> places = new TreeSet<>(blocks.ids());
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
