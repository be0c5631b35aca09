package fr.centraleachat.passation.web.incident;

import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.interruption.FinDAttente;
import fr.centraleachat.passation.domain.interruption.TerminerLAttente;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeFinDAttente implements Declaration<FinDAttente> {

    private final TerminerLAttente terminer;
    private final Formats formats;

    DeclarationDeFinDAttente(TerminerLAttente terminer, Formats formats) {
        this.terminer = terminer;
        this.formats = formats;
    }

    @Override
    public String code() {
        return "fin-d-attente";
    }

    @Override
    public String titre() {
        return "Reprendre la procédure ou confirmer l’attente";
    }

    @Override
    public String aide() {
        return "À la reprise, les jours d’attente sont rendus aux délais cibles.";
    }

    @Override
    public Class<FinDAttente> saisie() {
        return FinDAttente.class;
    }

    @Override
    public String enregistrer(String numero, UUID objet, FinDAttente saisie) {
        if (objet == null) {
            throw new Introuvable("Choisissez la mise en attente dans la procédure.");
        }
        var mise = terminer.trancher(numero, objet, saisie);
        return mise.dure()
                ? "L’attente est confirmée : la question sera posée de nouveau le "
                        + formats.date(mise.aConfirmerLe())
                        + "."
                : "La procédure reprend : les jours d’attente sont rendus aux délais cibles.";
    }
}
