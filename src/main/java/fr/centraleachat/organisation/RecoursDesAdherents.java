package fr.centraleachat.organisation;

import java.util.List;

/** What the catalogue knows of an adhérent, for who describes it. */
public interface RecoursDesAdherents {

    /** The last asked first. */
    List<RecoursDAdherent> de(String adherent);
}
