package org.attest.cli.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.text.PublicationDate;
import org.attest.formats.json.SafeText;

/** One line of JSON of this program's own making: receipts, lists, versions. Claims and figures have a codec of their own. */
public final class JsonRow {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    public JsonRow put(String name, String value) {
        node.put(name, value);
        return this;
    }

    public JsonRow put(String name, long value) {
        node.put(name, value);
        return this;
    }

    public JsonRow put(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /** A share, with four digits after the point. */
    public JsonRow put(String name, double share) {
        node.put(name, Math.round(share * 10_000) / 10_000.0);
        return this;
    }

    /** Absent when empty. */
    public JsonRow put(String name, Optional<String> value) {
        value.ifPresent(words -> node.put(name, words));
        return this;
    }

    /** {@code null} when open or unknown. */
    public JsonRow bound(String name, OptionalLong value) {
        if (value.isPresent()) {
            node.put(name, value.getAsLong());
        } else {
            node.putNull(name);
        }
        return this;
    }

    public JsonRow day(String name, Optional<LocalDate> day) {
        return put(name, day.map(LocalDate::toString));
    }

    public JsonRow words(String name, Collection<String> words) {
        var array = node.putArray(name);
        words.forEach(array::add);
        return this;
    }

    public JsonRow numbers(String name, Collection<Long> numbers) {
        var array = node.putArray(name);
        numbers.forEach(array::add);
        return this;
    }

    /** A row inside this one. */
    public JsonRow row(String name, JsonRow inner) {
        node.set(name, inner.node);
        return this;
    }

    public JsonRow rows(String name, Collection<JsonRow> inner) {
        var array = node.putArray(name);
        inner.forEach(row -> array.add(row.node));
        return this;
    }

    /** First and last day, how they are known and why. */
    public JsonRow published(Optional<PublicationDate> date) {
        date.ifPresent(known -> node.putObject("published")
                .put("earliest", known.earliest().toString())
                .put("latest", known.latest().toString())
                .put("basis", known.basis().name().toLowerCase(java.util.Locale.ROOT))
                .put("reason", known.reason()));
        return this;
    }

    @Override
    public String toString() {
        return SafeText.escape(node.toString());
    }
}
