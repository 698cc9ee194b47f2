package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Standing;

/** What a policy says beside the figures of one incident. */
final class Notes {
    private final List<Figure> figures;
    private final IncidentCase incident;

    Notes(List<Figure> figures, IncidentCase incident) {
        this.figures =
                figures.stream().filter(figure -> figure.footing().isEmpty()).toList();
        this.incident = incident;
    }

    List<Note> of(Set<Note.Kind> kinds) {
        List<Note> notes = new ArrayList<>();
        if (kinds.contains(Note.Kind.GRADE)) {
            grade().ifPresent(notes::add);
        }
        for (Figure figure : figures) {
            if (kinds.contains(Note.Kind.PROVISIONAL)) {
                provisional(figure).ifPresent(notes::add);
            }
            if (kinds.contains(Note.Kind.SIDES) && figure.victims().equals(VictimClass.ALL)) {
                sides(figure).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private static Optional<Note> provisional(Figure figure) {
        boolean counted = figure.low().isPresent();
        return counted && figure.origins().size() < 2
                ? Optional.of(new Note(
                        Note.Kind.PROVISIONAL,
                        figure.harm(),
                        figure.victims(),
                        "provisional",
                        figure.origins().isEmpty()
                                ? "no named source"
                                : "one source: " + figure.origins().get(0)))
                : Optional.empty();
    }

    /** Sides counted as of the same day as the total, and the rest. */
    private Optional<Note> sides(Figure all) {
        if (all.best().isEmpty()) {
            return Optional.empty();
        }
        List<Figure> parts = VictimClass.DISJOINT.stream()
                .flatMap(name -> line(all.harm(), name, all.asOf()).stream())
                .toList();
        long known = parts.stream().mapToLong(part -> part.best().getAsLong()).sum();
        long unknown = all.best().getAsLong() - known;
        if (parts.isEmpty() || unknown < 0) {
            return Optional.empty();
        }
        List<String> terms = new ArrayList<>(parts.stream()
                .map(part -> Arithmetic.grouped(part.best().getAsLong()) + " " + VictimClass.people(part.victims()))
                .toList());
        terms.add(Arithmetic.grouped(unknown) + " unknown");
        return Optional.of(new Note(
                Note.Kind.SIDES,
                all.harm(),
                all.victims(),
                Arithmetic.grouped(all.best().getAsLong()),
                String.join(" + ", terms)));
    }

    private Optional<Figure> line(Harm harm, String victims, Optional<LocalDate> asOf) {
        return figures.stream()
                .filter(figure -> figure.harm() == harm
                        && figure.victims().equals(victims)
                        && figure.best().isPresent()
                        && figure.asOf().equals(asOf))
                .findFirst();
    }

    private Optional<Note> grade() {
        Optional<Figure> civilians = counted(VictimClass.CIVILIAN);
        Optional<Figure> graded = civilians.or(() -> counted(VictimClass.ALL));
        return graded.map(figure -> {
            String[] grade = grade(civilians.isPresent());
            return new Note(Note.Kind.GRADE, figure.harm(), figure.victims(), grade[0], grade[1]);
        });
    }

    private Optional<Figure> counted(String victims) {
        return figures.stream()
                .filter(figure -> figure.victims().equals(victims)
                        && (figure.harm() == Harm.KILLED || figure.harm() == Harm.INJURED)
                        && figure.low().isPresent())
                .findFirst();
    }

    private String[] grade(boolean civilians) {
        List<Claim> harmed = incident.harms().stream()
                .flatMap(harm -> harm.claims().stream())
                .map(Sourced::claim)
                .toList();
        if (!civilians) {
            return new String[] {"discounted", "only combatants are told of"};
        }
        if (harmed.stream().anyMatch(claim -> claim.standing() == Standing.ACKNOWLEDGED)) {
            return new String[] {"confirmed", "a party to the harm acknowledges it"};
        }
        if (!new PerpetratorsDifferRule().check(incident).isEmpty()) {
            return new String[] {"contested", "differing parties are said to have done it"};
        }
        Set<String> sources = new TreeSet<>();
        incident.harms().stream()
                .flatMap(harm -> harm.claims().stream())
                .forEach(sourced -> sources.add(
                        sourced.voice().isNamed()
                                ? sourced.voice().origin()
                                : sourced.claim().document()));
        boolean several = sources.size() > 1
                || harmed.stream().anyMatch(claim -> claim.attribution().several());
        return several ? new String[] {"fair", "two or more sources"} : new String[] {"weak", "a single source"};
    }
}
