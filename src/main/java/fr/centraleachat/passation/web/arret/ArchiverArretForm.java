package fr.centraleachat.passation.web.arret;

import fr.centraleachat.passation.domain.arret.ArchivageDArret;
import fr.centraleachat.passation.domain.arret.ArchivageDeLArret;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows what the file still lacks, and how long it must be kept at the least. */
@Component
class ArchiverArretForm implements FormulaireDeTache<ArchivageDArret> {

    private final ArchivageDeLArret archivage;
    private final ConstatsDeLArret constats;

    ArchiverArretForm(ArchivageDeLArret archivage, ConstatsDeLArret constats) {
        this.archivage = archivage;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/archiver-arret";
    }

    @Override
    public Class<ArchivageDArret> saisie() {
        return ArchivageDArret.class;
    }

    @Override
    public ArchivageDArret valeurs(TacheOuverte tache) {
        return archivage.proposer();
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var tous = new LinkedHashMap<>(constats.deLaDecision(tache.numero()));
        tous.putAll(constats.deLArchive(archivage.conservation()));
        var manques = archivage.manques(tache.numero());
        tous.put("Il manque au dossier", manques.isEmpty() ? "rien" : String.join(" ", manques));
        return tous;
    }

    @Override
    public void achever(TacheOuverte tache, ArchivageDArret saisie) {
        archivage.archiver(tache.numero(), saisie);
    }
}
