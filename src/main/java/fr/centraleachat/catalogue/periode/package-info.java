/** The periods of a marché: their ceilings, the reconductions that open them, who decides. */
package fr.centraleachat.catalogue.periode;
