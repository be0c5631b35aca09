package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an adhérent of a certain size pays for a service commun.
 *
 * @param id null until it is written
 * @param populationMin inhabitants, null for every adhérent, whose population is known or not
 * @param populationMax excluded, null without limit
 * @param montant euros, a year or a procédure
 * @param source the act that fixed it
 */
public record LigneDeBareme(
        Long id,
        ServiceCommun service,
        ModaliteDAdhesion modalite,
        ModeDeContribution mode,
        Integer populationMin,
        Integer populationMax,
        BigDecimal montant,
        Periode periode,
        String source) {

    boolean vaut(ServiceCommun autre, ModaliteDAdhesion autreModalite, Integer population) {
        return service == autre && modalite == autreModalite && couvre(population);
    }

    boolean estEnVigueur(LocalDate jour) {
        return periode.contient(jour);
    }

    private boolean couvre(Integer population) {
        return populationMin == null
                || population != null
                        && population >= populationMin
                        && (populationMax == null || population < populationMax);
    }
}
