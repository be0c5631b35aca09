package fr.centraleachat.passation.domain.archivage;

import fr.centraleachat.passation.domain.demande.DemandesDInformation;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.marche.PublicationDesDonnees;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a file still lacks before it can be archived. */
@Component
public class CompletudeDuDossier {

    private final Marches marches;
    private final Envois envois;
    private final PublicationDesDonnees donnees;
    private final DemandesDInformation demandes;

    CompletudeDuDossier(
            Marches marches,
            Envois envois,
            PublicationDesDonnees donnees,
            DemandesDInformation demandes) {
        this.marches = marches;
        this.envois = envois;
        this.donnees = donnees;
        this.demandes = demandes;
    }

    /** In words, empty when the file is complete. */
    public List<String> manques(String numero) {
        var manques = new ArrayList<String>();
        envois.deLaProcedure(numero).stream()
                .filter(e -> !e.estClos())
                .map(e -> "Constatez l’envoi attendu : " + e.libelle() + ".")
                .forEach(manques::add);
        marches.deLaProcedure(numero).stream()
                .filter(m -> donnees.estDue(m) && m.datePublicationDonnees() == null)
                .map(m -> "Publiez les données essentielles du lot " + m.lot() + " (R2196-1).")
                .forEach(manques::add);
        demandes.ouvertes(numero).stream()
                .map(d -> "Répondez à la demande d’information de " + d.operateur() + " (R2181-2).")
                .forEach(manques::add);
        return manques;
    }
}
