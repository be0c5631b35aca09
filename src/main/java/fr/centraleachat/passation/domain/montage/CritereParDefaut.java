package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.passation.domain.saisine.CritereEnvisage;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A critère of the saisine as the montage may announce it, with the usual formula of a price. */
@Component
class CritereParDefaut {

    private final Parametres parametres;

    CritereParDefaut(Parametres parametres) {
        this.parametres = parametres;
    }

    Critere annonce(CritereEnvisage c, LocalDate jour) {
        return new Critere(
                null,
                c.libelle(),
                c.type(),
                c.poids(),
                null,
                c.type() == null || !c.type().estUnPrix() ? null : FormuleDePrix.PROPORTIONNELLE,
                null,
                parametres.entier("NOTE_DECIMALES", jour));
    }
}
