package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.SeancesFixees;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the commission of an acheteur already meets. */
@Component
class SeancesPourLesDelais implements SeancesFixees {

    private final SeanceRepository seances;

    SeancesPourLesDelais(SeanceRepository seances) {
        this.seances = seances;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<LocalDate> depuis(String acheteur, LocalDate jour) {
        return seances.findByAcheteurOrderByLe(acheteur).stream()
                .map(seance -> DatesLegales.jour(seance.le()))
                .filter(seance -> !seance.isBefore(jour))
                .toList();
    }
}
