package fr.centraleachat.passation.domain.cao;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A commission of the métropole, and a séance on the lots of one procédure. */
final class CaoFixture {

    static final String NUMERO = "2026-0001";
    static final Instant LE = Instant.parse("2026-12-10T13:00:00Z");

    private CaoFixture() {}

    /** The president, the titulaires, then one suppléant for any of them. */
    static Commission commission(int elus) {
        var membres = new ArrayList<Membre>();
        membres.add(membre("Président", Qualite.PRESIDENT));
        for (int i = 1; i <= elus; i++) {
            membres.add(membre("Titulaire " + i, Qualite.TITULAIRE));
        }
        membres.add(membre("Suppléant", Qualite.SUPPLEANT));
        return new Commission(
                "DIJON_METROPOLE",
                new Mandat(LocalDate.of(2026, 4, 1), null),
                membres,
                "cao.metropole",
                LE);
    }

    private static Membre membre(String nom, Qualite qualite) {
        return new Membre(UUID.randomUUID(), nom, qualite, null, List.of(), null);
    }

    static Seance seance(Commission commission, List<Presence> presences) {
        var seance =
                new Seance(
                        commission,
                        new NouvelleSeance(
                                commission.id().toString(),
                                LE,
                                ModaliteDeSeance.PRESENTIEL,
                                List.of(),
                                null),
                        "cao.metropole",
                        LE);
        seance.relever(presences);
        return seance;
    }

    static List<Presence> presents(Commission commission, int nombre) {
        return commission.membres().stream().limit(nombre).map(m -> present(m, null)).toList();
    }

    static Presence present(Membre membre, UUID supplee) {
        return new Presence(
                membre.id(), EtatDePresence.PRESENT, supplee, List.of(), null, null, null);
    }

    static Presence deporte(Presence presence, int lot) {
        return new Presence(
                presence.membre(),
                presence.presence(),
                presence.supplee(),
                List.of(new Point(NUMERO, lot)),
                "Intéressé",
                null,
                null);
    }
}
