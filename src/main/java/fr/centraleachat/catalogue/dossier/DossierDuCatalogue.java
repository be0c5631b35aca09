package fr.centraleachat.catalogue.dossier;

import fr.centraleachat.tache.DossierDeTache.Entete;
import java.util.List;

/** One kind of dossier of the catalogue that a process leads. */
public interface DossierDuCatalogue {

    /** What its numbers begin with: {@code RC-}. */
    String prefixe();

    /** In one query; absent for what the caller may not see. */
    List<Entete> entetes(List<String> numeros);

    /** Of its page, from the root of the site. */
    String adresse(String numero);
}
