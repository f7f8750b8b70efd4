package org.vbeplan.redline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.Item;
import org.vbeplan.compare.Outline;
import org.vbeplan.compare.Subject;
import org.vbeplan.compare.Value;

/**
 * One of the two plans that are compared.
 *
 * @param name as the user named it, such as {@code ostermalm/2021} or {@code HEAD~1:ostermalm/2023}
 * @param file the plan's file, as findings name it; empty where it has none
 * @param outline empty where there is no such plan on this side
 */
public record Version(String name, String file, Outline outline) {

    private static final String FIRST_DAY = "1970-01-01";

    /** Of a month with days enough: what is no day is no day of a file. */
    private static final Pattern DAY =
            Pattern.compile("(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])");

    public Version {
        requireNonNull(name, "name");
        requireNonNull(file, "file");
        requireNonNull(outline, "outline");
    }

    /** Of a plan that stands alone. */
    public static Version of(String name, String file, PlanInCity plan) {
        return new Version(name, file, Outline.of(plan));
    }

    /** Of a plan that is not there on this side. */
    public static Version missing(String name) {
        return new Version(name, "", new Outline(List.of()));
    }

    /** The same of another part of the plan. */
    Version with(Outline part) {
        return new Version(name, file, part);
    }

    public boolean isMissing() {
        return outline.items().isEmpty();
    }

    /** What the plan's head says under a key; empty where it says nothing. */
    String head(String key) {
        return outline.items().stream()
                .filter(item -> item.subject() == Subject.HEAD)
                .map(item -> item.value(key).text())
                .findFirst()
                .orElse("");
    }

    /** The board, by name. */
    String board() {
        return head("nämnd");
    }

    /** The board, by its id. */
    String boardId() {
        for (Item item : outline.items()) {
            if (item.value("nämnd") instanceof Value.Named board) {
                return board.id();
            }
        }
        return "";
    }

    /** The plan's own day, ISO 8601: its last decision's, or else the first of its year. */
    String day() {
        String day = FIRST_DAY;
        List<String> days = new ArrayList<>(List.of(years().split("–", -1)[0] + "-01-01"));
        decisions().forEach(decision -> days.add(decision.value("datum").text()));
        for (String each : days) {
            boolean isDay = DAY.matcher(each).matches();
            day = isDay && each.compareTo(day) > 0 ? each : day;
        }
        return day;
    }

    /** The year, or the first and the last. */
    String years() {
        String year = head("år");
        if (!year.isEmpty()) {
            return year;
        }
        String from = year(head("giltighet.från"));
        String until = year(head("giltighet.till"));
        return from.equals(until) ? from : from + "–" + until;
    }

    /** The decisions of the plan, in order. */
    List<Item> decisions() {
        List<Item> decisions = new ArrayList<>();
        for (Item item : outline.items()) {
            item.items().stream()
                    .filter(inner -> inner.subject() == Subject.DECISION)
                    .forEach(decisions::add);
        }
        return decisions;
    }

    private static String year(String date) {
        return date.length() >= 4 ? date.substring(0, 4) : date;
    }
}
