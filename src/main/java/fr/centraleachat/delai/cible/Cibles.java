package fr.centraleachat.delai.cible;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The targets, for who looks at them. */
@Service
@Transactional(readOnly = true)
public class Cibles {

    private final LignesDeCible lignes;

    Cibles(LignesDeCible lignes) {
        this.lignes = lignes;
    }

    /**
     * Those that bear on a kind of procédure and an adhérent, in the order of the phases, the one
     * that wins first.
     *
     * @param procedure null for every kind, and so for {@code adherent}
     */
    public List<Cible> enVigueur(String procedure, String adherent, LocalDate le) {
        return lignes.enVigueur(procedure, adherent, le);
    }

    /** Oldest first; empty for a key that never had a target of its own. */
    public List<Cible> histoire(CleDeCible cle) {
        return lignes.histoire(cle);
    }
}
