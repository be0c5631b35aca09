package fr.centraleachat.passation.domain.lettres;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.reglementation.Parametres;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells each letter what the decision, the analysis and the délai de suspension say. */
@Component
class DonneesDesLettres {

    private final Procedures procedures;
    private final LettresEnVigueur lettres;
    private final ContexteDesLettres contexte;
    private final Attributaires attributaires;
    private final Parametres parametres;
    private final TermesDeDocument termes;

    DonneesDesLettres(
            Procedures procedures,
            LettresEnVigueur lettres,
            ContexteDesLettres contexte,
            Attributaires attributaires,
            Parametres parametres,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.lettres = lettres;
        this.contexte = contexte;
        this.attributaires = attributaires;
        this.parametres = parametres;
        this.termes = termes;
    }

    List<Exemplaire> rejets(Procedure procedure) {
        return exemplaires(procedure, lettres.rejets(procedure).keySet());
    }

    List<Exemplaire> retenues(String numero) {
        var procedure = procedures.exiger(numero);
        return exemplaires(procedure, lettres.retenues(procedure).keySet());
    }

    /** « lot 1, 55208131766522 Titulaire A »: each addressee has a file of its own. */
    private List<Exemplaire> exemplaires(Procedure procedure, Set<String> cles) {
        return cles.stream()
                .map(
                        cle -> {
                            int tiret = cle.indexOf('-');
                            var lot = Integer.parseInt(cle.substring(0, tiret));
                            var siret = cle.substring(tiret + 1);
                            var nom = nom(procedure, lot, siret);
                            return new Exemplaire(cle, "lot " + lot + ", " + siret + " " + nom);
                        })
                .toList();
    }

    RejetEnDocument rejet(String numero, String cle) {
        var procedure = procedures.exiger(numero);
        var lettre =
                Optional.ofNullable(lettres.rejets(procedure).get(cle))
                        .orElseThrow(DonneesDesLettres::sansObjet);
        var cadre = contexte.cadre(procedure, lettre.lot(), lettres.mode(procedure));
        return new RejetEnDocument(
                termes.enTete(procedure),
                ou(lettre.lot()),
                ou(cadre.lot().objet()),
                nom(procedure, lettre.lot(), lettre.operateur()),
                lettre.operateur(),
                lettre.stade() == StadeDuRejet.CANDIDATURE,
                lettre.stade() == StadeDuRejet.OFFRE,
                ou(lettre.motifRejet()),
                lettre.rang() != null,
                ou(lettre.rang()),
                termes.nombre(lettre.noteTotale()),
                lettre.attributaire() != null,
                ou(lettre.attributaire()),
                ou(lettre.motifsChoix()),
                cadre.signaturePossible() != null,
                termes.date(cadre.signaturePossible()),
                cadre.remplace(),
                "" + parametres.entier("MOTIFS_REPONSE_JOURS", cadre.jour()),
                "" + parametres.entier("RECOURS_VALIDITE_CONTRAT_MOIS", cadre.jour()));
    }

    RetenueEnDocument retenue(String numero, String cle) {
        var procedure = procedures.exiger(numero);
        var lettre =
                Optional.ofNullable(lettres.retenues(procedure).get(cle))
                        .orElseThrow(DonneesDesLettres::sansObjet);
        var cadre = contexte.cadre(procedure, lettre.lot(), lettres.mode(procedure));
        return new RetenueEnDocument(
                termes.enTete(procedure),
                ou(lettre.lot()),
                ou(cadre.lot().objet()),
                nom(procedure, lettre.lot(), lettre.operateur()),
                lettre.operateur(),
                termes.montant(attributaires.duLot(numero, lettre.lot()).montantHt()),
                cadre.signaturePossible() != null,
                termes.date(cadre.signaturePossible()));
    }

    private String nom(Procedure procedure, int lot, String operateur) {
        return attributaires.nom(procedure.numero(), lot, operateur);
    }

    private static EtatIncompatible sansObjet() {
        return new EtatIncompatible(
                "Aucune lettre n’est due à ce candidat : elle se produit une fois l’attribution"
                        + " décidée.",
                "R2181-1");
    }
}
