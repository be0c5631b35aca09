package fr.centraleachat.catalogue.importation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;

/** One import as it runs: records come in, lots go out. */
final class Importation {

    private static final List<Erreur> IMPOSSIBLE =
            List.of(
                    Erreur.de(
                            null,
                            "Une valeur de cet enregistrement ne peut pas être gardée : un caractère"
                                    + " interdit, un nombre trop grand, ou une référence déjà prise."));

    private final UUID id;
    private final FormatDImport format;
    private final Instant le;
    private final EcritureDeLot ecriture;
    private final DejaVus dejaVus = new DejaVus();
    private Releve releve = new Releve();
    private LotDeMarches lot = new LotDeMarches();

    Importation(UUID id, FormatDImport format, Instant le, EcritureDeLot ecriture) {
        this.id = id;
        this.format = format;
        this.le = le;
        this.ecriture = ecriture;
    }

    /**
     * @param idDecp as the record has it, whatever it is worth
     * @param controle makes a candidate of the record, or refuses it
     */
    void recevoir(int indice, String idDecp, Supplier<Candidat> controle) {
        lot.compter();
        releve.lire();
        try {
            retenir(controle.get());
        } catch (DonneesRefusees refus) {
            releve.refuser(indice, idDecp, refus.erreurs());
        }
        if (lot.estPlein()) {
            ecrire();
        }
    }

    /** Of no record in particular. */
    void signaler(int indice, String message) {
        releve.signaler(indice, null, null, message);
    }

    private void retenir(Candidat candidat) {
        var reference = candidat.propres().reference();
        if (!dejaVus.estNouveau(candidat.identite())) {
            releve.ignorer(
                    candidat.indice(),
                    candidat.marche().id(),
                    "Ce marché est déjà dans le fichier : le premier compte.");
        } else if (reference != null && !dejaVus.estNouveau("reference " + reference)) {
            releve.refuser(
                    candidat.indice(),
                    candidat.marche().id(),
                    List.of(
                            Erreur.de(
                                    "reference",
                                    "La référence « "
                                            + reference
                                            + " » est déjà dans le fichier.")));
        } else {
            lot.ajouter(candidat);
            candidat.remarques()
                    .forEach(
                            e ->
                                    releve.signaler(
                                            candidat.indice(),
                                            candidat.marche().id(),
                                            e.champ(),
                                            e.message()));
        }
    }

    /** With the record at which the file broke off. */
    void compter(int lus) {
        releve.lire(lus);
    }

    /** What is left of the last lot too. */
    void ecrire() {
        try {
            ecrire(lot);
        } catch (NonTransientDataAccessResourceException panne) {
            throw panne;
        } catch (NonTransientDataAccessException impossible) {
            unParUn(lot);
        }
        lot = new LotDeMarches();
    }

    /** One record that the database cannot keep does not take the others with it. */
    private void unParUn(LotDeMarches ensemble) {
        for (var candidat : ensemble.candidats()) {
            var seul = new LotDeMarches();
            seul.ajouter(candidat);
            try {
                ecrire(seul);
            } catch (NonTransientDataAccessResourceException panne) {
                throw panne;
            } catch (NonTransientDataAccessException impossible) {
                releve.refuser(candidat.indice(), candidat.marche().id(), IMPOSSIBLE);
            }
        }
        ecrire(new LotDeMarches());
    }

    private void ecrire(LotDeMarches marches) {
        var essai = releve.copie();
        ecriture.ecrire(id, format, marches.copie(), essai, le);
        releve = essai;
    }
}
