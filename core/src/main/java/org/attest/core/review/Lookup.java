package org.attest.core.review;

import org.attest.core.claim.Actors;
import org.attest.core.place.Gazetteer;

/** The places and actors that a reviewer's words are looked up in. */
public record Lookup(Gazetteer gazetteer, Actors actors) {}
