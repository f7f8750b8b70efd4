package org.vbeplan.scorecard;

import java.util.function.Function;

/**
 * A question of the scorecard.
 *
 * @param id {@code Q1} to {@code Q20}; never given to another question
 * @param title what is asked, a key of the catalogue
 * @param answer reads the answer from a plan
 */
public record Question(String id, String title, Function<Dossier, Mark> answer) {}
