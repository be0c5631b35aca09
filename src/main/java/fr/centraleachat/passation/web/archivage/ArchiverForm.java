package fr.centraleachat.passation.web.archivage;

import fr.centraleachat.passation.domain.archivage.Archivage;
import fr.centraleachat.passation.domain.archivage.ArchivageDuDossier;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with the shortest lengths of conservation, and what the file still lacks. */
@Component
class ArchiverForm implements FormulaireDeTache<Archivage> {

    private final ArchivageDuDossier archivage;

    ArchiverForm(ArchivageDuDossier archivage) {
        this.archivage = archivage;
    }

    @Override
    public String cle() {
        return "passation/archiver";
    }

    @Override
    public Class<Archivage> saisie() {
        return Archivage.class;
    }

    @Override
    public Archivage valeurs(TacheOuverte tache) {
        return archivage.proposer(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        var manques = archivage.manques(tache.numero());
        constats.put(
                "Il manque au dossier", manques.isEmpty() ? "rien" : String.join(" ", manques));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, Archivage saisie) {
        archivage.archiver(tache.numero(), saisie);
    }
}
