package fr.centraleachat.catalogue.admission;

import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.NouvelAdherent;
import fr.centraleachat.organisation.ServiceCommun;
import java.time.LocalDate;

/**
 * What is asked.
 *
 * @param adherent its code, null for a body that the centrale does not know yet
 * @param nouveau that body, null for a known adhérent
 * @param cle of the request: sent twice by one agent, it is one dossier
 */
public record DemandeDAdmission(
        String adherent,
        NouvelAdherent nouveau,
        ServiceCommun service,
        ModaliteDAdhesion modalite,
        LocalDate effetSouhaite,
        String cle) {}
