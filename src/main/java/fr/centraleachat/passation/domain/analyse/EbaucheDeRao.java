package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes.DerniereOffre;
import fr.centraleachat.passation.domain.grille.GrilleEnVigueur;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The report as it may begin: what the previous one said, the offers received since left to be
 * judged, and a line for whatever is new.
 */
@Component
public class EbaucheDeRao {

    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final LignesDeRao lignes;
    private final SuspicionsTracees suspicions;
    private final GrilleEnVigueur grille;

    EbaucheDeRao(
            Fiches fiches,
            OffresOuvertes offres,
            LignesDeRao lignes,
            SuspicionsTracees suspicions,
            GrilleEnVigueur grille) {
        this.fiches = fiches;
        this.offres = offres;
        this.lignes = lignes;
        this.suspicions = suspicions;
        this.grille = grille;
    }

    public Rao pour(String numero) {
        var rapports = fiches.toutes(numero, Rao.class);
        var ebauche =
                rapports.isEmpty()
                        ? vierge(numero)
                        : reprise(numero, rapports.get(rapports.size() - 1));
        return suspicions.reportees(numero, grille.reportee(numero, ebauche));
    }

    private Rao vierge(String numero) {
        return new Rao(
                lignes.declarations(numero),
                lignes.candidatures(numero),
                lignes.offres(numero),
                null,
                lignes.notes(numero),
                Rao.Conclusion.PROPOSER,
                lignes.propositions(numero),
                null);
    }

    /** After a round, the conclusion is to be drawn anew, on the last offers. */
    private Rao reprise(String numero, Fiches.Signee<Rao> rapport) {
        var rao = rapport.contenu();
        var ouverture = offres.derniereOuverture(numero);
        if (ouverture == null || !ouverture.isAfter(rapport.le())) {
            return rao;
        }
        var renouvelees = renouvelees(numero, rapport.le());
        return new Rao(
                rao.declarationsInterets(),
                rao.candidatures(),
                rao.offres().stream()
                        .map(o -> renouvelees.contains(cle(o)) ? lignes.vierge(o) : o)
                        .toList(),
                rao.suspectees().stream()
                        .filter(o -> !renouvelees.contains(new Cle(o.lot(), o.operateur())))
                        .toList(),
                rao.notes().stream()
                        .map(n -> renouvelees.contains(cle(n)) ? lignes.vierge(n) : n)
                        .toList(),
                Rao.Conclusion.PROPOSER,
                lignes.propositions(numero),
                null);
    }

    /** Those whose author sent a new offer since that report. */
    private Set<Cle> renouvelees(String numero, Instant rapportLe) {
        var renouvelees = new HashSet<Cle>();
        for (DerniereOffre offre : offres.dernieres(numero)) {
            if (offre.recuLe().isAfter(rapportLe)) {
                renouvelees.add(new Cle(offre.lot(), offre.operateur()));
            }
        }
        return renouvelees;
    }

    private static Cle cle(OffreAnalysee offre) {
        return new Cle(offre.lot(), offre.operateur());
    }

    private static Cle cle(NoteDOffre note) {
        return new Cle(note.lot(), note.operateur());
    }

    /** An offer: its lot, and the SIRET of its author. */
    private record Cle(Integer lot, String operateur) {}
}
