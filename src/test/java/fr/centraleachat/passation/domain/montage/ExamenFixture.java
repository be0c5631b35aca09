package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.saisine.Saisine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Procédures and montages to examine without a database. */
public final class ExamenFixture {

    public static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    private ExamenFixture() {}

    /**
     * @param remplacements in the saisine of Longvic, by pairs: what is replaced, by what
     */
    public static Procedure procedure(String... remplacements) {
        var texte = SaisineFixture.nettoyageDeLongvic();
        for (int i = 0; i < remplacements.length; i += 2) {
            texte = texte.replace(remplacements[i], remplacements[i + 1]);
        }
        try {
            var saisine = MontageFixture.JSON.readValue(texte, Saisine.class);
            return Procedure.ouvrir(
                    "2026-0001",
                    saisine,
                    TypeDeProcedure.MAPA,
                    new Procedure.Ouverture("instructeur.longvic", null, Instant.EPOCH, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExamenDuMontage examen(MontageFixture montage) {
        return examen(procedure(), montage);
    }

    static ExamenDuMontage examen(Procedure procedure, MontageFixture montage) {
        return examen(procedure, montage, JOUR);
    }

    static ExamenDuMontage examen(Procedure procedure, MontageFixture montage, LocalDate jour) {
        return new ExamenDuMontage(
                procedure, procedure.valeurDuBesoinHt(), montage.en(Montage.class), jour);
    }

    static ExamenDuMontage deValeur(String euros, MontageFixture montage) {
        var procedure = procedure();
        return new ExamenDuMontage(procedure, Montant.de(euros), montage.en(Montage.class), JOUR);
    }

    static List<Erreur> fautes(GardeDuMontage garde, ExamenDuMontage examen) {
        var erreurs = new ArrayList<Erreur>();
        garde.examiner(examen, erreurs);
        return erreurs;
    }
}
