package org.attest.formats;

import java.util.List;
import org.attest.formats.read.DocumentReader;
import org.attest.formats.read.HtmlReader;
import org.attest.formats.read.Intake;
import org.attest.formats.read.JsonLinesReader;
import org.attest.formats.read.TextReader;

/** The formats there are, one line each. */
public final class Formats {
    private Formats() {}

    /** In the order they are asked; the last one takes anything. */
    public static List<DocumentReader> readers() {
        return List.of(new HtmlReader(), new JsonLinesReader(), new TextReader());
    }

    /** Reads any input with these readers. */
    public static Intake intake() {
        return new Intake(readers());
    }
}
