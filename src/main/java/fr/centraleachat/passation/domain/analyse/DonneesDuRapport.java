package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.CandidatureEnDocument;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.SuspecteeEnDocument;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the latest analysis; before it is handed in, the lines that it has to fill. */
@Component
class DonneesDuRapport {

    private final Procedures procedures;
    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final LignesDeRao lignes;
    private final LotsDuRapport lots;
    private final TermesDeDocument termes;

    DonneesDuRapport(
            Procedures procedures,
            Fiches fiches,
            OffresOuvertes offres,
            LignesDeRao lignes,
            LotsDuRapport lots,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.offres = offres;
        this.lignes = lignes;
        this.lots = lots;
        this.termes = termes;
    }

    List<Exemplaire> exemplaires(String numero) {
        return offres.derniereOuverture(numero) == null ? List.of() : List.of(Exemplaire.unique());
    }

    RapportEnDocument duDossier(String numero, String cle) {
        var procedure = procedures.exiger(numero);
        if (offres.derniereOuverture(numero) == null) {
            throw new EtatIncompatible(
                    "Les plis ne sont pas ouverts : le rapport se produit après leur ouverture.",
                    "R2132-9");
        }
        var remis = fiches.derniere(numero, Rao.class);
        var rao = remis.orElseGet(() -> vierge(numero));
        var noms = offres.operateurs(numero);
        return new RapportEnDocument(
                termes.enTete(procedure),
                termes.seconde(procedure.dlro()),
                "" + noms.size(),
                remis.isPresent(),
                termes.libelle(rao.conclusion()),
                rao.candidatures().stream().map(c -> candidature(c, noms)).toList(),
                !rao.suspectees().isEmpty(),
                rao.suspectees().stream().map(s -> suspectee(s, noms)).toList(),
                lots.de(numero, rao, noms));
    }

    private Rao vierge(String numero) {
        return new Rao(
                null,
                lignes.candidatures(numero),
                lignes.offres(numero),
                null,
                lignes.notes(numero),
                null,
                null,
                null);
    }

    private CandidatureEnDocument candidature(CandidatureAnalysee c, Map<String, String> noms) {
        return new CandidatureEnDocument(
                noms.getOrDefault(c.operateur(), c.operateur()),
                c.operateur(),
                termes.lots(c.lots()),
                termes.libelle(c.typeGroupementOperateurs()),
                c.recevable() == null ? "" : c.recevable() ? "Recevable" : "Irrecevable",
                ou(c.motif()));
    }

    private SuspecteeEnDocument suspectee(OffreAnormalementBasse o, Map<String, String> noms) {
        return new SuspecteeEnDocument(
                ou(o.lot()),
                noms.getOrDefault(o.operateur(), o.operateur()),
                ou(o.justification()),
                termes.libelle(o.conclusion()),
                ou(o.motif()));
    }
}
