package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** Gathers the fields of an item: what is not given is left out. */
final class FieldList {

    private final Wording wording;
    private final List<Field> fields = new ArrayList<>();

    FieldList(Wording wording) {
        this.wording = wording;
    }

    List<Field> fields() {
        return fields;
    }

    FieldList word(String key, Word word) {
        return value(key, word, Value.Word::new);
    }

    FieldList figure(String key, Word word) {
        return value(key, word, Value.Figure::new);
    }

    FieldList day(String key, Word word) {
        return value(key, word, Value.Day::new);
    }

    FieldList value(String key, Word word, Function<String, Value> value) {
        return word.isGiven() ? add(key, value.apply(word.text()), word.at()) : this;
    }

    FieldList text(String key, Prose prose) {
        return prose.isGiven() ? add(key, wording.value(prose), prose.at()) : this;
    }

    FieldList texts(String key, List<Prose> proses) {
        List<Prose> given = proses.stream().filter(Prose::isGiven).toList();
        return given.isEmpty()
                ? this
                : add(
                        key,
                        new Value.Several(given.stream().map(wording::value).toList()),
                        given.get(0).at());
    }

    FieldList values(String key, List<Word> words, Function<String, Value> value) {
        return words.isEmpty()
                ? this
                : add(
                        key,
                        new Value.Several(
                                words.stream().map(word -> value.apply(word.text())).toList()),
                        words.get(0).at());
    }

    FieldList flag(String key, boolean isSet, String word, Span at) {
        return isSet ? add(key, new Value.Word(word), at) : this;
    }

    FieldList internal(boolean isInternal, Span at) {
        return flag("synlighet", isInternal, "intern", at);
    }

    FieldList add(String key, Value value, Span at) {
        fields.add(new Field(key, value, at));
        return this;
    }

    Item item(Subject subject, Span at) {
        return item(subject, List.of(), at);
    }

    Item item(Subject subject, List<Item> items, Span at) {
        return new Item(subject, fields, items, "", at);
    }
}
