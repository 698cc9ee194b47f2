package org.attest.formats.read;

/** Takes what a reader finds, in the order of the input, as it is found. */
public interface ReadSink {
    void document(ReadDocument document);

    void problem(Problem problem);
}
