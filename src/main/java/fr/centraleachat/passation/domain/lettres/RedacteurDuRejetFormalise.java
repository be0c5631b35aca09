package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter of rejection of a procédure formalisée: every mention is due (R2181-3). */
@Component
@Order(61)
class RedacteurDuRejetFormalise implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "LETTRE_REJET_FORMALISEE",
                    "Lettre de rejet (procédure formalisée)",
                    "LETTRES_REJET",
                    RejetEnDocument.class);

    private final Procedures procedures;
    private final DonneesDesLettres donnees;

    RedacteurDuRejetFormalise(Procedures procedures, DonneesDesLettres donnees) {
        this.procedures = procedures;
        this.donnees = donnees;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String numero) {
        var procedure = procedures.exiger(numero);
        return procedure.type().estAuMoins(TypeDeProcedure.AOO)
                ? donnees.rejets(procedure)
                : List.of();
    }

    @Override
    public Record donnees(String procedure, String cle) {
        return donnees.rejet(procedure, cle);
    }
}
