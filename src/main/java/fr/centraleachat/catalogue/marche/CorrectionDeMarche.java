package fr.centraleachat.catalogue.marche;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What may change of a marché that came from no procédure of ours. */
public record CorrectionDeMarche(
        @Champ(value = "Objet du marché", aide = "Se corrige sur un marché saisi à la main.")
                @Size(max = 1000)
                String objet,
        @Champ("Code CPV principal") String codeCPV,
        @Champ(value = "Famille d’achat", obligatoire = false) String famille,
        @Champ(
                        value = "Bénéficiaires identifiés à la publication",
                        obligatoire = false,
                        regle = "R2162-6",
                        genre = Genre.ADHERENT)
                List<String> beneficiaires,
        @Champ(value = "Qui suit l’exécution", obligatoire = false, regle = "L2113-4")
                Executant executant) {}
