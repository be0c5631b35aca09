package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.CandidatureEnDocument;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.SuspecteeEnDocument;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.passation.domain.grille.NotesCalculees;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the analysis as it now stands: before it is handed in, what is known and what is not. */
@Component
class DonneesDuRapport {

    private final Procedures procedures;
    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final EbaucheDeRao ebauche;
    private final CriteresAnnonces criteres;
    private final LotsDuRapport lots;
    private final TermesDeDocument termes;

    DonneesDuRapport(
            Procedures procedures,
            Fiches fiches,
            OffresOuvertes offres,
            EbaucheDeRao ebauche,
            CriteresAnnonces criteres,
            LotsDuRapport lots,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.offres = offres;
        this.ebauche = ebauche;
        this.criteres = criteres;
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
        boolean remis = fiches.derniere(numero, Rao.class).isPresent();
        var rao = new NotesCalculees(criteres.tous(numero)).completer(ebauche.pour(numero));
        var noms = offres.operateurs(numero);
        return new RapportEnDocument(
                termes.enTete(procedure),
                termes.seconde(procedure.dlro()),
                "" + noms.size(),
                remis,
                !remis,
                remis ? termes.libelle(rao.conclusion()) : "",
                rao.candidatures().stream().map(c -> candidature(c, noms)).toList(),
                !rao.suspectees().isEmpty(),
                rao.suspectees().stream().map(s -> suspectee(s, noms)).toList(),
                lots.de(numero, rao, noms));
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
