package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.marche.AvisDAttribution.EnvoiDAvis;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.ResultatPublie;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Support;
import fr.centraleachat.tache.Champ;
import java.util.List;

/** What is published of a procédure formalisée that awards nothing (ACH-7). */
public record AvisNonAttribue(
        @Champ(
                        value = "Supports de l’avis",
                        regle = "R2183-1",
                        aide = "Ceux où la consultation a été annoncée.")
                List<Support> supportsAvis,
        @Champ(value = "Résultat publié par lot", regle = "R2183-1, R2185-1")
                List<ResultatPublie> lotsPublies,
        @Champ(value = "Envois constatés, un par support", regle = "R2183-1")
                List<EnvoiDAvis> envois) {}
