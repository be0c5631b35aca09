package fr.centraleachat.raci;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class MatriceEnBase implements MatriceRaci {

    private final CelluleRepository cellules;
    private final Organisation organisation;

    MatriceEnBase(CelluleRepository cellules, Organisation organisation) {
        this.cellules = cellules;
        this.organisation = organisation;
    }

    @Override
    public boolean connait(String activite) {
        return cellules.ligne(activite, MatriceDeReference.DEPUIS).isPresent();
    }

    @Override
    public List<Ligne> lignes(LocalDate le) {
        return cellules.lignes(le);
    }

    @Override
    public Optional<Ligne> ligne(String activite, LocalDate le) {
        return cellules.ligne(activite, le);
    }

    @Override
    public Set<Fonction> fonctions(String activite, Lettre lettre, LocalDate le) {
        return ligne(activite, le).map(l -> l.fonctions(lettre)).orElse(Set.of());
    }

    @Override
    public List<Concerne> concernes(
            String activite, Lettre lettre, Fonction fonction, Dossier dossier, LocalDate le) {
        var ligne = ligne(activite, le);
        if (ligne.isEmpty()) {
            return List.of();
        }
        return new Concernes(ligne.get(), dossier)
                .pour(
                        lettre,
                        fonction,
                        cellules.beneficiaires(dossier.cadre(), activite, le),
                        executant -> sansSuppleant(executant, le));
    }

    /** A fonction without any holder is not blocked: its tasks go to the relay. */
    private boolean sansSuppleant(Concerne executant, LocalDate le) {
        if (executant.agent() != null) {
            return estAbsent(executant.agent(), le);
        }
        var titulaires =
                organisation.titulaires(
                        executant.fonction(), executant.adherent(), executant.service(), le);
        return !titulaires.isEmpty()
                && titulaires.stream().map(Agent::identifiant).allMatch(a -> estAbsent(a, le));
    }

    private boolean estAbsent(String agent, LocalDate le) {
        return organisation.estAbsent(agent, le) && organisation.suppleant(agent, le).isEmpty();
    }
}
