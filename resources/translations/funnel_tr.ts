<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Funnel Desktop</source>
            <translation>Funnel Desktop &amp;hakkında</translation>
        </message>
        <message>
            <source>&amp;Board</source>
            <translation>&amp;Pano</translation>
        </message>
        <message>
            <source>&amp;Call…</source>
            <translation>&amp;Arama…</translation>
        </message>
        <message>
            <source>&amp;Clients</source>
            <translation>&amp;Danışanlar</translation>
        </message>
        <message>
            <source>&amp;Clients as CSV…</source>
            <translation>CSV olarak &amp;danışanlar…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopyala</translation>
        </message>
        <message>
            <source>&amp;Copy error report</source>
            <translation>&amp;Hata raporunu kopyala</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Sil</translation>
        </message>
        <message>
            <source>&amp;Do next</source>
            <translation>&amp;Sıradaki işler</translation>
        </message>
        <message>
            <source>&amp;Email…</source>
            <translation>&amp;E-posta…</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Bul</translation>
        </message>
        <message>
            <source>&amp;First steps</source>
            <translation>İ&amp;lk adımlar</translation>
        </message>
        <message>
            <source>&amp;Forecasts and what came</source>
            <translation>Ö&amp;ngörüler ve gerçekleşenler</translation>
        </message>
        <message>
            <source>&amp;Hide values and names</source>
            <translation>Değerleri ve adları &amp;gizle</translation>
        </message>
        <message>
            <source>&amp;Ideal client…</source>
            <translation>İ&amp;deal danışan…</translation>
        </message>
        <message>
            <source>&amp;Import contacts…</source>
            <translation>Kişileri &amp;içe aktar…</translation>
        </message>
        <message>
            <source>&amp;Income</source>
            <translation>&amp;Gelir</translation>
        </message>
        <message>
            <source>&amp;Insights</source>
            <translation>İ&amp;çgörüler</translation>
        </message>
        <message>
            <source>&amp;Keep an .ics up to date, or stop</source>
            <translation>Bir .ics dosyasını &amp;güncel tut ya da bırak</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Açık</translation>
        </message>
        <message>
            <source>&amp;Log what was done…</source>
            <translation>Yapılanı &amp;kaydet…</translation>
        </message>
        <message>
            <source>&amp;Lost</source>
            <translation>Ka&amp;ybedildi</translation>
        </message>
        <message>
            <source>&amp;Meeting…</source>
            <translation>&amp;Görüşme…</translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation>&amp;Taşı…</translation>
        </message>
        <message>
            <source>&amp;Neither</source>
            <translation>&amp;Hiçbiri</translation>
        </message>
        <message>
            <source>&amp;New file…</source>
            <translation>&amp;Yeni dosya…</translation>
        </message>
        <message>
            <source>&amp;New objective</source>
            <translation>&amp;Yeni hedef</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>&amp;Olağan yazı boyu</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Not…</translation>
        </message>
        <message>
            <source>&amp;Objectives as CSV…</source>
            <translation>CSV olarak &amp;hedefler…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Aç</translation>
        </message>
        <message>
            <source>&amp;Open client…</source>
            <translation>&amp;Danışanı aç…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Aç…</translation>
        </message>
        <message>
            <source>&amp;Parked</source>
            <translation>&amp;Bekletildi</translation>
        </message>
        <message>
            <source>&amp;Pick up or drop</source>
            <translation>&amp;Tut ya da bırak</translation>
        </message>
        <message>
            <source>&amp;Plan my week</source>
            <translation>Haftamı &amp;planla</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Tercihler…</translation>
        </message>
        <message>
            <source>&amp;Print weekly plan…</source>
            <translation>Haftalık planı &amp;yazdır…</translation>
        </message>
        <message>
            <source>&amp;Qualify leads</source>
            <translation>Adayları de&amp;ğerlendir</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Çık</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Yinele</translation>
        </message>
        <message>
            <source>&amp;Regularity</source>
            <translation>&amp;Düzenlilik</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Yeniden &amp;adlandır</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>Kopyasını &amp;kaydet…</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Kısayollar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri al</translation>
        </message>
        <message>
            <source>&amp;Universe</source>
            <translation>&amp;Evren</translation>
        </message>
        <message>
            <source>&amp;Usual problems…</source>
            <translation>&amp;Sık görülen sorunlar…</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Hafta</translation>
        </message>
        <message>
            <source>&amp;Won</source>
            <translation>Ka&amp;zanıldı</translation>
        </message>
        <message>
            <source>Add to &amp;week</source>
            <translation>&amp;Haftaya ekle</translation>
        </message>
        <message>
            <source>Begin the &amp;week</source>
            <translation>&amp;Haftaya başla</translation>
        </message>
        <message>
            <source>Bus&amp;y times…</source>
            <translation>&amp;Dolu zamanlar…</translation>
        </message>
        <message>
            <source>C&amp;onversion</source>
            <translation>Dö&amp;nüşüm</translation>
        </message>
        <message>
            <source>C&amp;ycles</source>
            <translation>Dö&amp;ngüler</translation>
        </message>
        <message>
            <source>Call, &amp;write or open…</source>
            <translation>Ara, &amp;yaz ya da aç…</translation>
        </message>
        <message>
            <source>Clients as &amp;vCard…</source>
            <translation>&amp;vCard olarak danışanlar…</translation>
        </message>
        <message>
            <source>Dar&amp;k</source>
            <translation>&amp;Koyu</translation>
        </message>
        <message>
            <source>Does the &amp;profile hold?</source>
            <translation>&amp;Profil tutuyor mu?</translation>
        </message>
        <message>
            <source>E&amp;xcluded leads…</source>
            <translation>E&amp;lenen adaylar…</translation>
        </message>
        <message>
            <source>Export .&amp;ics…</source>
            <translation>.&amp;ics olarak dışa aktar…</translation>
        </message>
        <message>
            <source>Fi&amp;lter…</source>
            <translation>&amp;Süz…</translation>
        </message>
        <message>
            <source>Income this &amp;year and last</source>
            <translation>Bu &amp;yıl ve geçen yıl gelir</translation>
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation>Daha &amp;büyük yazı</translation>
        </message>
        <message>
            <source>Log &amp;hours…</source>
            <translation>&amp;Saat yaz…</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Aşağı taşı</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Yukarı taşı</translation>
        </message>
        <message>
            <source>Move one column &amp;back</source>
            <translation>Bir sütun &amp;geri taşı</translation>
        </message>
        <message>
            <source>Move one column &amp;forward</source>
            <translation>Bir sütun &amp;ileri taşı</translation>
        </message>
        <message>
            <source>New &amp;lead, in one line…</source>
            <translation>Tek satırla yeni &amp;aday…</translation>
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>Sonraki &amp;bölge</translation>
        </message>
        <message>
            <source>One of the &amp;best</source>
            <translation>&amp;En iyilerden</translation>
        </message>
        <message>
            <source>One of the &amp;worst</source>
            <translation>En &amp;kötülerden</translation>
        </message>
        <message>
            <source>Open &amp;example practice</source>
            <translation>Ö&amp;rnek çalışmayı aç</translation>
        </message>
        <message>
            <source>Restore a &amp;backup…</source>
            <translation>&amp;Yedekten geri yükle…</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Daha &amp;küçük yazı</translation>
        </message>
        <message>
            <source>Same as the &amp;system</source>
            <translation>&amp;Sistemle aynı</translation>
        </message>
        <message>
            <source>Set next &amp;action…</source>
            <translation>Sıradaki &amp;adımı belirle…</translation>
        </message>
        <message>
            <source>Start &amp;timer for this</source>
            <translation>Bunun için süre ölçeri &amp;başlat</translation>
        </message>
        <message>
            <source>Start or stop the &amp;timer</source>
            <translation>Süre öl&amp;çeri başlat veya durdur</translation>
        </message>
        <message>
            <source>The &amp;method in five minutes</source>
            <translation>Beş dakikada &amp;yöntem</translation>
        </message>
        <message>
            <source>Use &amp;suggested shares</source>
            <translation>&amp;Önerilen payları kullan</translation>
        </message>
        <message>
            <source>Weekly &amp;review…</source>
            <translation>Haftalık &amp;gözden geçirme…</translation>
        </message>
        <message>
            <source>Weekly &amp;sort</source>
            <translation>Haftalık &amp;ayıklama</translation>
        </message>
        <message>
            <source>Weekly time &amp;budget…</source>
            <translation>Haftalık &amp;zaman bütçesi…</translation>
        </message>
        <message>
            <source>What an &amp;hour earns</source>
            <translation>Bir &amp;saatin kazandırdığı</translation>
        </message>
        <message>
            <source>Whole document as &amp;JSON…</source>
            <translation>&amp;JSON olarak tüm belge…</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>Activity</source>
            <translation>Etkinlik</translation>
        </message>
        <message>
            <source>Called {person}</source>
            <translation>Arandı: {person}</translation>
        </message>
        <message>
            <source>Calls, emails, notes and moves will be listed here.</source>
            <translation>Aramalar, e-postalar, notlar ve taşımalar burada sıralanacak.</translation>
        </message>
        <message>
            <source>Day unknown</source>
            <translation>Günü bilinmiyor</translation>
        </message>
        <message>
            <source>Delete activity</source>
            <translation>Etkinliği sil</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>İlk temas</translation>
        </message>
        <message>
            <source>Log: {kind}</source>
            <translation>Kaydet: {kind}</translation>
        </message>
        <message>
            <source>Met {person}</source>
            <translation>Görüşüldü: {person}</translation>
        </message>
        <message>
            <source>Moved to {stage}</source>
            <translation>Taşındı: {stage}</translation>
        </message>
        <message>
            <source>Wrote to {person}</source>
            <translation>Yazıldı: {person}</translation>
        </message>
        <message>
            <source>{day} · {more}</source>
            <translation>{day} · {more}</translation>
        </message>
        <message>
            <source>{kind}, {person}</source>
            <translation>{kind}, {person}</translation>
        </message>
        <message>
            <source>{what}, {minutes} min</source>
            <translation>{what}, {minutes} dk</translation>
        </message>
    </context>
    <context>
        <name>ActivityForm</name>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Dakika</translation>
        </message>
        <message>
            <source>No one chosen</source>
            <translation>Kimse seçilmedi</translation>
        </message>
        <message>
            <source>No usual problem</source>
            <translation>Sık görülen sorun yok</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Gün</translation>
        </message>
        <message>
            <source>Usual problem that came up</source>
            <translation>Ortaya çıkan sık sorun</translation>
        </message>
        <message>
            <source>What was done for {client}?</source>
            <translation>{client} için ne yapıldı?</translation>
        </message>
        <message>
            <source>What was said or done</source>
            <translation>Ne konuşuldu ya da yapıldı</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Kiminle</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Only files on this computer can be opened. Save it here first, then drop it.</source>
            <translation>Yalnızca bu bilgisayardaki dosyalar açılabilir. Önce buraya kaydedin, sonra bırakın.</translation>
        </message>
        <message>
            <source>Open one file at a time.</source>
            <translation>Her seferinde tek bir dosya açın.</translation>
        </message>
        <message>
            <source>Pictures can’t be imported. Choose a list or a calendar.</source>
            <translation>Resimler içe aktarılamaz. Bir liste ya da takvim seçin.</translation>
        </message>
        <message>
            <source>There is nothing to import. Copy a list or a file first.</source>
            <translation>İçe aktarılacak bir şey yok. Önce bir liste ya da dosya kopyalayın.</translation>
        </message>
        <message>
            <source>{name} is a folder. Drop a file from inside it.</source>
            <translation>{name} bir klasör. İçinden bir dosya bırakın.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} artık orada değil.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Comes back on</source>
            <translation>Dönüş günü</translation>
        </message>
        <message>
            <source>Enter a day after today.</source>
            <translation>Bugünden sonraki bir gün girin.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Kendi sözlerinizle</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Yeniden bak</translation>
        </message>
        <message>
            <source>Lost, without a reason</source>
            <translation>Kaybedildi, neden belirtmeden</translation>
        </message>
        <message>
            <source>Mark as lost</source>
            <translation>Kaybedildi olarak işaretle</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Beklet</translation>
        </message>
        <message>
            <source>The reason in your own words</source>
            <translation>Kendi sözlerinizle neden</translation>
        </message>
        <message>
            <source>When do you want to look at {client} again?</source>
            <translation>{client} için ne zaman yeniden bakmak istersiniz?</translation>
        </message>
        <message numerus="yes">
            <source>When should these %n objective(s) come back?</source>
            <translation>
                <numerusform>Bu %n hedef ne zaman geri gelsin?</numerusform>
            </translation>
        </message>
        <message>
            <source>When should {client} come back?</source>
            <translation>{client} ne zaman geri gelsin?</translation>
        </message>
        <message>
            <source>Why was {client} lost?</source>
            <translation>{client} neden kaybedildi?</translation>
        </message>
        <message numerus="yes">
            <source>Why were these %n objective(s) lost?</source>
            <translation>
                <numerusform>Bu %n hedef neden kaybedildi?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln change(s) since then would not be in the new file.</source>
            <translation>
                <numerusform>O zamandan beri yapılan %Ln değişiklik yeni dosyada olmaz.</numerusform>
            </translation>
        </message>
        <message>
            <source>About this backup</source>
            <translation>Bu yedek hakkında</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>Yedekler, en yenisi üstte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>İçine bak</translation>
        </message>
        <message>
            <source>Looking through your backups…</source>
            <translation>Yedeklerinize bakılıyor…</translation>
        </message>
        <message>
            <source>Nothing has changed since this backup.</source>
            <translation>Bu yedekten beri hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>Yedek açılıyor…</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Yedekten geri yükle</translation>
        </message>
        <message>
            <source>Restore to a new file</source>
            <translation>Yeni bir dosyaya geri yükle</translation>
        </message>
        <message>
            <source>Restore to a new file…</source>
            <translation>Yeni bir dosyaya geri yükle…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Geri yükleniyor…</translation>
        </message>
        <message>
            <source>The open objectives in it, as they were then.</source>
            <translation>İçindeki açık hedefler, o günkü halleriyle.</translation>
        </message>
        <message>
            <source>There are no backups of this file yet. One is made every half hour if something has changed, and when you close the file.</source>
            <translation>Bu dosyanın henüz yedeği yok. Bir şeyin değiştiği her yarım saatte ve dosyayı kapattığınızda bir yedek alınır.</translation>
        </message>
        <message>
            <source>What changed since</source>
            <translation>O günden beri değişenler</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln earlier</source>
            <translation>
                <numerusform>ve daha önceki %Ln değişiklik</numerusform>
            </translation>
        </message>
        <message>
            <source>changed since it was made</source>
            <translation>alındıktan sonra değişmiş</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>At your usual %n-week cycle, the gap would likely reach your income around {first}.</source>
            <translation>
                <numerusform>%n haftalık olağan döngünüzle bu boşluk gelirinize büyük olasılıkla {first} dolaylarında yansır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At your usual %n-week cycle, the gap would likely reach your income between {first} and {last}.</source>
            <translation>
                <numerusform>%n haftalık olağan döngünüzle bu boşluk gelirinize büyük olasılıkla {first} ile {last} arasında yansır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Based on how long %n of your agreements took from first contact. Eight in ten fall within this span.</source>
            <translation>
                <numerusform>%n anlaşmanızın ilk temastan itibaren ne kadar sürdüğüne dayanır. Onda sekizi bu aralıktadır.</numerusform>
            </translation>
        </message>
        <message>
            <source>Block 2 h</source>
            <translation>2 saat ayır</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Close for today</source>
            <translation>Bugünlük kapat</translation>
        </message>
        <message>
            <source>No time is free any more this week.</source>
            <translation>Bu hafta artık boş zaman yok.</translation>
        </message>
        <message>
            <source>Prospecting has had {amount} this week.</source>
            <translation>Aday bulmaya bu hafta {amount} ayrıldı.</translation>
        </message>
        <message>
            <source>Prospecting has had {done} of {budget} hours this week.</source>
            <translation>Bu hafta aday bulmaya {budget} saatin {done} saati ayrıldı.</translation>
        </message>
        <message>
            <source>Prospecting is falling behind</source>
            <translation>Aday bulma geride kalıyor</translation>
        </message>
        <message>
            <source>Prospecting set aside: {day}, {times}.</source>
            <translation>Aday bulmaya zaman ayrıldı: {day}, {times}.</translation>
        </message>
        <message>
            <source>Set aside 2 h for prospecting in free time</source>
            <translation>Boş zamanda aday bulmaya 2 saat ayır</translation>
        </message>
        <message>
            <source>We can’t yet say when you would feel it: that takes five agreements, you have {n}.</source>
            <translation>Bunu ne zaman hissedeceğinizi henüz söyleyemeyiz: bunun için beş anlaşma gerekir, sizde {n} var.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Neden?</translation>
        </message>
        <message>
            <source>early {month}</source>
            <translation>{month} başı</translation>
        </message>
        <message>
            <source>mid {month}</source>
            <translation>{month} ortası</translation>
        </message>
        <message>
            <source>the end of {month}</source>
            <translation>{month} sonu</translation>
        </message>
        <message>
            <source>{budget} planned, {done} done, {ahead} still set aside: {missing} short.</source>
            <translation>{budget} planlandı, {done} yapıldı, {ahead} daha ayrılmış: {missing} eksik.</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
    </context>
    <context>
        <name>Block</name>
        <message>
            <source>Block</source>
            <translation>Blok</translation>
        </message>
        <message>
            <source>Change all repeats</source>
            <translation>Yinelenenlerin tümünü değiştir</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Çoğalt</translation>
        </message>
        <message>
            <source>Every second week</source>
            <translation>İki haftada bir</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Her hafta</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>İş türü</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Bir kez</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Yineleme</translation>
        </message>
        <message>
            <source>Repeats until</source>
            <translation>Şu güne dek yinelenir</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Start timer</source>
            <translation>Süre ölçeri başlat</translation>
        </message>
        <message>
            <source>The end must be after the start.</source>
            <translation>Bitiş, başlangıçtan sonra olmalı.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bitiş</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Ne için</translation>
        </message>
        <message>
            <source>no end date</source>
            <translation>bitiş günü yok</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%Ln excluded by your profile</source>
            <translation>
                <numerusform>profiliniz %Ln adayı eledi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n kişi</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the most telling questions about your leads, one key each</source>
            <translation>Adaylarınız hakkındaki en belirleyici soruları birer tuşla yanıtlayın</translation>
        </message>
        <message>
            <source>Asks for the reason once</source>
            <translation>Nedenini bir kez sorar</translation>
        </message>
        <message>
            <source>Best fit first. Drag a lead to Above the Funnel, or press Enter.</source>
            <translation>Önce en iyi uyan. Bir adayı Huninin Üstü’ne sürükleyin ya da Enter’a basın.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Close the Universe</source>
            <translation>Evreni kapat</translation>
        </message>
        <message>
            <source>Close the Universe (F9)</source>
            <translation>Evreni kapat (F9)</translation>
        </message>
        <message>
            <source>Comes back on a date</source>
            <translation>Belirli bir günde döner</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Siliniyor…</translation>
        </message>
        <message>
            <source>Go through imported cards with open conditions, one by one</source>
            <translation>Koşulları açık kalan içe aktarılmış kartları tek tek gözden geçirin</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Taşı</translation>
        </message>
        <message>
            <source>Move, outcome and more</source>
            <translation>Taşıma, sonuç ve daha fazlası</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Yeni aday</translation>
        </message>
        <message>
            <source>New objective</source>
            <translation>Yeni hedef</translation>
        </message>
        <message>
            <source>No matching cards.</source>
            <translation>Eşleşen kart yok.</translation>
        </message>
        <message>
            <source>Objectives that are nearly agreed will appear here. Drag them here.</source>
            <translation>Anlaşmaya çok yakın hedefler burada görünecek. Buraya sürükleyin.</translation>
        </message>
        <message>
            <source>Objectives that may fit will appear here. Drag a lead here, or add one.</source>
            <translation>Uygun olabilecek hedefler burada görünecek. Bir aday sürükleyin ya da yenisini ekleyin.</translation>
        </message>
        <message>
            <source>Objectives with a possible contract will appear here. Drag them here.</source>
            <translation>Sözleşmesi olası hedefler burada görünecek. Buraya sürükleyin.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>People and companies you have not qualified yet will wait here, best fit first.</source>
            <translation>Henüz değerlendirmediğiniz kişi ve firmalar burada bekleyecek; en uygun olan önce.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Qualify leads</source>
            <translation>Adayları değerlendir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Saves value and cycle</source>
            <translation>Değeri ve döngüyü kaydeder</translation>
        </message>
        <message>
            <source>Show all cards</source>
            <translation>Bütün kartları göster</translation>
        </message>
        <message>
            <source>{hours} this week</source>
            <translation>bu hafta {hours}</translation>
        </message>
        <message>
            <source>{shown} of {count}</source>
            <translation>{shown}/{count}</translation>
        </message>
        <message>
            <source>{wish} is not saved yet. It will be saved as soon as possible.</source>
            <translation>{wish} henüz kaydedilmedi. Mümkün olur olmaz kaydedilecek.</translation>
        </message>
    </context>
    <context>
        <name>Budget</name>
        <message>
            <source> h</source>
            <translation> sa</translation>
        </message>
        <message numerus="yes">
            <source>%n empty</source>
            <translation>
                <numerusform>%n boş</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s)</source>
            <translation>
                <numerusform>%n hedef</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Hours for selling</source>
            <translation>Satışa ayrılan saat</translation>
        </message>
        <message>
            <source>How these shares are worked out</source>
            <translation>Bu paylar nasıl hesaplanır</translation>
        </message>
        <message>
            <source>Keep this share when others change</source>
            <translation>Diğerleri değişince bu payı koru</translation>
        </message>
        <message>
            <source>Linked: total stays 100 %</source>
            <translation>Bağlı: toplam yüzde 100 kalır</translation>
        </message>
        <message>
            <source>Lock {work}</source>
            <translation>Kilitle: {work}</translation>
        </message>
        <message>
            <source>No week has been planned yet.</source>
            <translation>Henüz hiçbir hafta planlanmadı.</translation>
        </message>
        <message>
            <source>Prospecting, last 8 weeks</source>
            <translation>Aday bulma, son 8 hafta</translation>
        </message>
        <message>
            <source>Share of {work}</source>
            <translation>Pay: {work}</translation>
        </message>
        <message>
            <source>Shares come in steps of {step} %; what rounding leaves over goes to the largest remainder.</source>
            <translation>Paylar % {step} adımlarla verilir; yuvarlamadan artan, kalanı en büyük olana gider.</translation>
        </message>
        <message>
            <source>Shares follow the number of objectives, then your judgement.</source>
            <translation>Paylar önce hedef sayısına, sonra sizin kararınıza uyar.</translation>
        </message>
        <message>
            <source>Shares: {shares}</source>
            <translation>Paylar: {shares}</translation>
        </message>
        <message>
            <source>Suggested {share} % · {count}</source>
            <translation>Önerilen %{share} · {count}</translation>
        </message>
        <message>
            <source>The order of work never changes: close, prospect, work.</source>
            <translation>İş sırası hiç değişmez: kapat, aday bul, işle.</translation>
        </message>
        <message>
            <source>The shares of {name}</source>
            <translation>{name}: paylar</translation>
        </message>
        <message>
            <source>Three practices to compare with</source>
            <translation>Karşılaştırmak için üç uygulama</translation>
        </message>
        <message>
            <source>Use suggested</source>
            <translation>Öneriyi kullan</translation>
        </message>
        <message>
            <source>Weeks you have planned will appear here.</source>
            <translation>Planladığınız haftalar burada görünecek.</translation>
        </message>
        <message>
            <source>no time planned</source>
            <translation>zaman planlanmadı</translation>
        </message>
        <message>
            <source>objectives</source>
            <translation>hedef</translation>
        </message>
        <message>
            <source>{amount} done</source>
            <translation>{amount} yapıldı</translation>
        </message>
        <message>
            <source>{hours} of the {all} you work this week</source>
            <translation>bu hafta çalıştığınız {all} içinden {hours}</translation>
        </message>
        <message>
            <source>{planned} planned, none done</source>
            <translation>{planned} planlandı, hiçbiri yapılmadı</translation>
        </message>
        <message>
            <source>{shares} %</source>
            <translation>%{shares}</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>%{share}</translation>
        </message>
        <message>
            <source>{work} in percent</source>
            <translation>Yüzde olarak: {work}</translation>
        </message>
        <message>
            <source>{work}: {count} of {all} objectives, {exact} % exactly, becomes {share} %.</source>
            <translation>{work}: {all} hedeften {count}, tam olarak % {exact}, % {share} olur.</translation>
        </message>
        <message>
            <source>△ To keep your income: {wins} agreements a month at a cycle of {weeks} weeks, {rate} % won, need {needed} objectives in the funnel; {missing} are missing.</source>
            <translation>△ Gelirinizi korumak için: {weeks} haftalık döngü ve % {rate} kazanma oranıyla ayda {wins} anlaşma, hunide {needed} hedef ister; {missing} eksik.</translation>
        </message>
        <message>
            <source>△ {share} % to keep your income</source>
            <translation>△ gelirinizi korumak için %{share}</translation>
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>Busy times</source>
            <translation>Dolu zamanlar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Import a calendar…</source>
            <translation>Takvim içe aktar…</translation>
        </message>
        <message>
            <source>Imported before</source>
            <translation>Daha önce içe aktarılanlar</translation>
        </message>
        <message>
            <source>No calendar imported yet.</source>
            <translation>Henüz hiçbir takvim içe aktarılmadı.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Yeniden oku</translation>
        </message>
        <message>
            <source>Reload {name}</source>
            <translation>{name} takvimini yeniden oku</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} kaldırılsın</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n busy time(s)</source>
            <translation>
                <numerusform>{name}: %n dolu zaman</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Capturing</name>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} okunuyor…</translation>
        </message>
        <message>
            <source>Somebody new — Funnel Desktop</source>
            <translation>Yeni biri — Funnel Desktop</translation>
        </message>
        <message>
            <source>{name} could not be read as an email.</source>
            <translation>{name} bir e-posta olarak okunamadı.</translation>
        </message>
        <message>
            <source>{name} is an automatic message: there is nobody to reply to.</source>
            <translation>{name} bir makinece gönderilmiş; yanıtlanacak kimseyi söylemiyor.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove filter: {part}</source>
            <translation>Süzgeci kaldır: {part}</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n danışan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s), open and closed</source>
            <translation>
                <numerusform>%n hedef, açık ve kapanmış</numerusform>
            </translation>
        </message>
        <message>
            <source>All clients</source>
            <translation>Bütün danışanlar</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>En iyi</translation>
        </message>
        <message>
            <source>Best clients</source>
            <translation>En iyi danışanlar</translation>
        </message>
        <message>
            <source>Best or worst</source>
            <translation>En iyi veya en kötü</translation>
        </message>
        <message>
            <source>By best and worst</source>
            <translation>En iyi ve en kötüye göre</translation>
        </message>
        <message>
            <source>By fit</source>
            <translation>Uyuma göre</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>Hizmete göre</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>Kaynağa göre</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>Aşamaya göre</translation>
        </message>
        <message>
            <source>Choose a client to see its objectives.</source>
            <translation>Hedeflerini görmek için bir danışan seçin.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Danışan</translation>
        </message>
        <message>
            <source>Client — {client}</source>
            <translation>Danışan — {client}</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Danışanlar</translation>
        </message>
        <message>
            <source>Clients shown</source>
            <translation>Gösterilen danışanlar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Closed only</source>
            <translation>Yalnız kapanmışlar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete client</source>
            <translation>Danışanı sil</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Siliniyor…</translation>
        </message>
        <message>
            <source>Enter a whole number of people.</source>
            <translation>Kişi sayısını tam sayı olarak girin.</translation>
        </message>
        <message>
            <source>Fair fit, 0 to +3</source>
            <translation>Uyumu orta, 0 ile +3 arası</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Uyum</translation>
        </message>
        <message>
            <source>Fit not known</source>
            <translation>Uyum bilinmiyor</translation>
        </message>
        <message>
            <source>For programs (JSON)…</source>
            <translation>Programlar için (JSON)…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Unut…</translation>
        </message>
        <message>
            <source>Furthest stage</source>
            <translation>En ileri aşama</translation>
        </message>
        <message>
            <source>Gathering what is kept…</source>
            <translation>Saklananlar toplanıyor…</translation>
        </message>
        <message>
            <source>Good fit, +3 or more</source>
            <translation>Uyumu iyi, +3 ve üzeri</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruplar</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Kişileri içe aktar</translation>
        </message>
        <message>
            <source>Last activity</source>
            <translation>Son etkinlik</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Kaybedildi</translation>
        </message>
        <message>
            <source>Merge two…</source>
            <translation>İkisini birleştir…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Hiçbiri</translation>
        </message>
        <message>
            <source>Neither best nor worst</source>
            <translation>Ne en iyi ne en kötü</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Grupsuz</translation>
        </message>
        <message>
            <source>No matching clients.</source>
            <translation>Eşleşen danışan yok.</translation>
        </message>
        <message>
            <source>No service</source>
            <translation>Hizmet yok</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>Kaynak yok</translation>
        </message>
        <message>
            <source>Not yet clear what they would buy</source>
            <translation>Ne alacakları henüz belli değil</translation>
        </message>
        <message>
            <source>Nothing open</source>
            <translation>Açık hedef yok</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Henüz bir şey yok.</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Hedefler</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Open objectives</source>
            <translation>Açık hedefler</translation>
        </message>
        <message>
            <source>Open value</source>
            <translation>Açık değer</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Kurum</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Kurumlar</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Bekletildi</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>People and companies will appear here, each with its first lead or objective.</source>
            <translation>Kişiler ve kurumlar, ilk adayları ya da hedefleriyle birlikte burada görünecek.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Poor fit, below 0</source>
            <translation>Uyumu zayıf, 0’ın altında</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message>
            <source>Remove a view</source>
            <translation>Bir görünümü kaldır</translation>
        </message>
        <message>
            <source>Removes every trace of them for good; cannot be undone.</source>
            <translation>Onlardan kalan her izi kalıcı olarak siler; geri alınamaz.</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Bu görünümü kaydet</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Bu görünümü kaydet…</translation>
        </message>
        <message>
            <source>Save what this file holds about them.</source>
            <translation>Bu dosyada onlar hakkında ne varsa yazar.</translation>
        </message>
        <message>
            <source>Saved to {name}.</source>
            <translation>{name} dosyasına yazıldı.</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Kayıtlı görünümler</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Danışan ara</translation>
        </message>
        <message>
            <source>Search names, places, phones</source>
            <translation>Ad, yer, telefon ara</translation>
        </message>
        <message>
            <source>Select two rows that are the same client.</source>
            <translation>Aynı danışan olan iki satır seçin.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Hizmet</translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>%Ln tane daha göster</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all clients</source>
            <translation>Bütün danışanları göster</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>To read (PDF)…</source>
            <translation>Okumak için (PDF)…</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Saklananlar</translation>
        </message>
        <message>
            <source>What is kept about this client</source>
            <translation>Bu danışan hakkında saklananlar</translation>
        </message>
        <message>
            <source>With something open</source>
            <translation>Açık hedefi olanlar</translation>
        </message>
        <message>
            <source>With something parked</source>
            <translation>Bekletilen hedefi olanlar</translation>
        </message>
        <message>
            <source>With their people and objectives; can be undone (Del).</source>
            <translation>Kişileri ve hedefleriyle birlikte; geri alınabilir (Del).</translation>
        </message>
        <message>
            <source>With their people and objectives; can be undone.</source>
            <translation>Kişileri ve hedefleriyle birlikte; geri alınabilir.</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Kazanıldı</translation>
        </message>
        <message>
            <source>Won before</source>
            <translation>Daha önce kazanılanlar</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>En kötü</translation>
        </message>
        <message>
            <source>Worst clients</source>
            <translation>En kötü danışanlar</translation>
        </message>
        <message>
            <source>what is kept</source>
            <translation>saklananlar</translation>
        </message>
        <message>
            <source>{shown} of {all} clients</source>
            <translation>{all} danışandan {shown}</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Copied to {name}.</source>
            <translation>Kopyalandı: {name}.</translation>
        </message>
        <message>
            <source>Error report copied. It contains nothing about your clients, and nothing was sent.</source>
            <translation>Hata raporu kopyalandı. Yalnızca programdaki yerleri içerir, danışanları değil; hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>Exported to {name}.</source>
            <translation>Dışa aktarıldı: {name}.</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Yeni dosya</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopyasını kaydet</translation>
        </message>
        <message>
            <source>The file could not be written: {why}.</source>
            <translation>Dosya yazılamadı: {why}.</translation>
        </message>
    </context>
    <context>
        <name>Currencies</name>
        <message numerus="yes">
            <source>{amount} Swiss franc(s)</source>
            <translation>
                <numerusform>{amount} İsviçre frangı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} Turkish lira</source>
            <translation>
                <numerusform>{amount} Türk lirası</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} dollar(s)</source>
            <translation>
                <numerusform>{amount} dolar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} euro(s)</source>
            <translation>
                <numerusform>{amount} avro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} pound(s)</source>
            <translation>
                <numerusform>{amount} sterlin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CycleBar</name>
        <message>
            <source>Day {age}</source>
            <translation>{age}. gün</translation>
        </message>
        <message>
            <source>Day {age} of a normal cycle of {cycle} days</source>
            <translation>{cycle} günlük olağan döngünün {age}. günü</translation>
        </message>
        <message>
            <source>Day {age}; no normal cycle is known yet</source>
            <translation>{age}. gün; olağan döngü henüz bilinmiyor</translation>
        </message>
        <message>
            <source>half, {days}</source>
            <translation>yarım, {days}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>12.5., tomorrow, +2w</source>
            <translation>12.5., yarın, +2h</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Bir gün seçin</translation>
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>Bir gün seçin (Alt+Aşağı)</translation>
        </message>
        <message>
            <source>Enter a date, such as {example}, tomorrow or +2w.</source>
            <translation>Bir tarih girin: {example}, yarın ya da +2h gibi.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>d day days</source>
            <comment>all words for days behind a number</comment>
            <translation>g gün</translation>
        </message>
        <message>
            <source>m month months</source>
            <comment>all words for months behind a number</comment>
            <translation>a ay</translation>
        </message>
        <message>
            <source>today</source>
            <translation>bugün</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>yarın</translation>
        </message>
        <message>
            <source>w week weeks</source>
            <comment>all words for weeks behind a number</comment>
            <translation>h hafta</translation>
        </message>
        <message>
            <source>y year years</source>
            <comment>all words for years behind a number</comment>
            <translation>y yıl</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>dün</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>About Funnel Desktop</source>
            <translation>Funnel Desktop hakkında</translation>
        </message>
        <message>
            <source>Free software under the MIT licence, by its contributors.</source>
            <translation>MIT lisanslı özgür yazılım; katkıda bulunanlarca geliştirilir.</translation>
        </message>
        <message>
            <source>Makes the Sales Funnel method a weekly habit. Everything stays in one file on this computer: no account, no network.</source>
            <translation>Satış hunisi yöntemini haftalık bir alışkanlığa dönüştürür. Her şey bu bilgisayardaki tek bir dosyada kalır: hesap yok, ağ yok.</translation>
        </message>
        <message>
            <source>Your file: {path}</source>
            <translation>Dosyanız: {path}</translation>
        </message>
    </context>
    <context>
        <name>DoNext</name>
        <message>
            <source>Add to week</source>
            <translation>Haftaya ekle</translation>
        </message>
        <message>
            <source>Best first: {names}</source>
            <translation>Önce en uygunlar: {names}</translation>
        </message>
        <message numerus="yes">
            <source>Choose %n lead(s)</source>
            <translation>
                <numerusform>%n aday seç</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a day in the future.</source>
            <translation>Gelecek bir gün seçin.</translation>
        </message>
        <message>
            <source>Count fewer minutes</source>
            <translation>Daha az dakika say</translation>
        </message>
        <message>
            <source>Count more minutes</source>
            <translation>Daha çok dakika say</translation>
        </message>
        <message>
            <source>Do next</source>
            <translation>Sıradaki işler</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Tamam</translation>
        </message>
        <message>
            <source>For four weeks</source>
            <translation>Dört haftalığına</translation>
        </message>
        <message>
            <source>Nothing live Above the Funnel</source>
            <translation>Huninin Üstü’nde canlı iş yok</translation>
        </message>
        <message numerus="yes">
            <source>Nothing live Above the Funnel, nothing new for %n day(s)</source>
            <translation>
                <numerusform>Huninin Üstü’nde canlı iş yok, %n gündür yeni giriş yok</numerusform>
            </translation>
        </message>
        <message>
            <source>Objectives in the funnel will appear here.</source>
            <translation>Huninin içindekiler burada görünecek.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Plan my week</source>
            <translation>Haftamı planla</translation>
        </message>
        <message>
            <source>Plan prospecting</source>
            <translation>Aday bulmayı planla</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Yazdır</translation>
        </message>
        <message>
            <source>Prospects and planned leads will appear here.</source>
            <translation>Adaylar ve planlanan görüşmeler burada görünecek.</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Ertele</translation>
        </message>
        <message>
            <source>Put {client} off until</source>
            <translation>{client} şu güne ertelensin</translation>
        </message>
        <message>
            <source>Running dry: {live} live, {needed} needed</source>
            <translation>Huni kuruyor: {live} canlı, {needed} gerekli</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n tane daha göster</numerusform>
            </translation>
        </message>
        <message>
            <source>Start the timer</source>
            <translation>Süre ölçeri başlat</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Ne zamana kadar</translation>
        </message>
        <message>
            <source>Until another day…</source>
            <translation>Başka bir güne…</translation>
        </message>
        <message>
            <source>Until next Monday</source>
            <translation>Gelecek pazartesiye</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Yarına</translation>
        </message>
        <message>
            <source>Your Best Few will appear here.</source>
            <translation>En İyi Birkaç’takiler burada görünecek.</translation>
        </message>
        <message>
            <source>no time planned</source>
            <translation>zaman planlanmadı</translation>
        </message>
        <message>
            <source>{client} is put off until {day}.</source>
            <translation>{client} {day} gününe ertelendi.</translation>
        </message>
        <message>
            <source>{covered} of {all} influences</source>
            <translation>{all} etkileyenden {covered}</translation>
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translation>{done}/{all} tamam</translation>
        </message>
        <message>
            <source>{hours} left</source>
            <translation>{hours} kaldı</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} dk</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Export clients as CSV</source>
            <translation>Danışanları CSV olarak dışa aktar</translation>
        </message>
        <message>
            <source>Export clients as vCard</source>
            <translation>Danışanları vCard olarak dışa aktar</translation>
        </message>
        <message>
            <source>Export objectives as CSV</source>
            <translation>Hedefleri CSV olarak dışa aktar</translation>
        </message>
        <message>
            <source>Export the whole document as JSON</source>
            <translation>Tüm belgeyi JSON olarak dışa aktar</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>{file} okunuyor…</translation>
        </message>
        <message>
            <source>Save the document in {name} as</source>
            <translation>{name} belgesini farklı kaydet</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>danisanlar</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>{file} okunamadı.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message numerus="yes">
            <source>%n change(s) you typed could not be saved.</source>
            <translation>
                <numerusform>Yazdığınız %n değişiklik kaydedilemedi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close and discard them</source>
            <translation>Kapat ve sil</translation>
        </message>
        <message>
            <source>Enter a number from {least} to {most}.</source>
            <translation>{least} ile {most} arasında bir sayı girin.</translation>
        </message>
        <message>
            <source>Enter a time, such as 9:30.</source>
            <translation>Bir saat girin: 9:30 gibi.</translation>
        </message>
        <message>
            <source>Enter a value of 0 or more.</source>
            <translation>0 ya da daha büyük bir değer girin.</translation>
        </message>
        <message>
            <source>Enter an amount, such as {example}.</source>
            <translation>Bir tutar girin, örneğin {example}.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Go back to see them, or copy them. Closing discards them.</source>
            <translation>Görmek ya da kopyalamak için geri dönün. Kapatınca silinirler.</translation>
        </message>
        <message>
            <source>Not saved yet. It will be saved as soon as possible.</source>
            <translation>Henüz kaydedilmedi. Mümkün olur olmaz kaydedilecek.</translation>
        </message>
        <message>
            <source>Not saved: {typed}. It is still in its field.</source>
            <translation>Kaydedilmedi: {typed}. Hâlâ alanında duruyor.</translation>
        </message>
        <message>
            <source>Too large: the maximum is {most}.</source>
            <translation>Çok büyük: en fazla {most} olabilir.</translation>
        </message>
        <message>
            <source>{typed} (not saved yet)</source>
            <translation>{typed} (henüz kaydedilmedi)</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Complete documents (JSON)</source>
            <translation>Tam belgeler (JSON)</translation>
        </message>
        <message>
            <source>Funnel files</source>
            <translation>Huni dosyaları</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Yeni dosya</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Kopyasını aç</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>Başka bir dosya aç…</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Salt okunur aç</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>The file could not be written: {why}.</source>
            <translation>Dosya yazılamadı: {why}.</translation>
        </message>
        <message>
            <source>There is already a file called {name}. Replace it?</source>
            <translation>{name} adında bir dosya zaten var. Üzerine yazılsın mı?</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tümünü temizle</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Süzgeç</translation>
        </message>
        <message>
            <source>From</source>
            <translation>En az</translation>
        </message>
        <message>
            <source>From {amount}</source>
            <translation>En az {amount}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Gecikmiş</translation>
        </message>
        <message>
            <source>No next action</source>
            <translation>Sıradaki adım yok</translation>
        </message>
        <message>
            <source>Not on the board:</source>
            <translation>Panoda olmayanlar:</translation>
        </message>
        <message>
            <source>Search all clients</source>
            <translation>Tüm danışanlarda ara</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Hizmet</translation>
        </message>
        <message>
            <source>To</source>
            <translation>En çok</translation>
        </message>
        <message>
            <source>Up to {amount}</source>
            <translation>En çok {amount}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Value from</source>
            <translation>En az değer</translation>
        </message>
        <message>
            <source>Value up to</source>
            <translation>En çok değer</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>kaybedildi</translation>
        </message>
        <message>
            <source>lost on {day}</source>
            <translation>{day} tarihinde kaybedildi</translation>
        </message>
        <message>
            <source>parked until {day}</source>
            <translation>{day} tarihine kadar bekletiliyor</translation>
        </message>
        <message>
            <source>won</source>
            <translation>kazanıldı</translation>
        </message>
        <message>
            <source>won on {day}</source>
            <translation>{day} tarihinde kazanıldı</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A first guess is enough. Real clients will sharpen it.</source>
            <translation>İlk tahmin yeter. Gerçek danışanlar onu keskinleştirir.</translation>
        </message>
        <message>
            <source>About ten minutes. You can leave and come back from the Help menu.</source>
            <translation>Yaklaşık on dakika. Ayrılıp Yardım menüsünden geri dönebilirsiniz.</translation>
        </message>
        <message>
            <source>Add the people you know</source>
            <translation>Tanıdığınız kişileri ekleyin</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Decide your selling hours</source>
            <translation>Satış saatlerinize karar verin</translation>
        </message>
        <message>
            <source>Describe what I sell</source>
            <translation>Ne sattığımı söyle</translation>
        </message>
        <message>
            <source>Describe what you sell</source>
            <translation>Ne sattığınızı söyleyin</translation>
        </message>
        <message>
            <source>Describe your ideal client</source>
            <translation>İdeal danışanınızı tanımlayın</translation>
        </message>
        <message>
            <source>Everything stays in one file on this computer.</source>
            <translation>Her şey bu bilgisayardaki tek bir dosyada kalır.</translation>
        </message>
        <message>
            <source>For whom, for how much, and how long until a yes. A guess will do.</source>
            <translation>Kimin için, ne kadara ve evet denene dek ne kadar sürdüğü. Bir tahmin yeter.</translation>
        </message>
        <message>
            <source>Four steps to a steady funnel</source>
            <translation>Düzenli bir huni için dört adım</translation>
        </message>
        <message>
            <source>Import a list, a table or contact cards, or type three names.</source>
            <translation>Bir liste, tablo ya da kişi kartları içe aktarın; ya da üç ad yazın.</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Kişileri içe aktar</translation>
        </message>
        <message>
            <source>Import more</source>
            <translation>Daha fazla içe aktar</translation>
        </message>
        <message>
            <source>Open the profile</source>
            <translation>Profili aç</translation>
        </message>
        <message>
            <source>Open the services</source>
            <translation>Hizmetleri aç</translation>
        </message>
        <message>
            <source>Open the week</source>
            <translation>Haftayı aç</translation>
        </message>
        <message>
            <source>Plan my week</source>
            <translation>Haftamı planla</translation>
        </message>
        <message>
            <source>Start the profile</source>
            <translation>Profile başla</translation>
        </message>
        <message>
            <source>The method in five minutes</source>
            <translation>Beş dakikada yöntem</translation>
        </message>
        <message>
            <source>Try it with an example practice</source>
            <translation>Örnek bir çalışmayla deneyin</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Ad yaz</translation>
        </message>
        <message>
            <source>We suggest how to share them. You choose.</source>
            <translation>Paylaşımını biz öneririz. Siz seçersiniz.</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}, bitti</translation>
        </message>
    </context>
    <context>
        <name>Fit</name>
        <message>
            <source>Describe your ideal client first.</source>
            <translation>Önce ideal danışanınızı tanımlayın.</translation>
        </message>
        <message>
            <source>Fit not known yet: answer a trait.</source>
            <translation>Uyum henüz bilinmiyor: bir özelliği yanıtlayın.</translation>
        </message>
        <message>
            <source>Fit {fit}, with {known} % of the weight known.</source>
            <translation>Uyum {fit}, ağırlığın yüzde {known} kadarı biliniyor.</translation>
        </message>
        <message>
            <source>From the data</source>
            <translation>Verilerden</translation>
        </message>
        <message>
            <source>Ideal-client fit</source>
            <translation>İdeal danışana uyum</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Not known, ignore the data</source>
            <translation>Bilinmiyor, verileri yok say</translation>
        </message>
        <message>
            <source>Profile…</source>
            <translation>Profil…</translation>
        </message>
        <message>
            <source>Ruled out: {value}.</source>
            <translation>Elendi: {value}.</translation>
        </message>
        <message>
            <source>Score directly</source>
            <translation>Doğrudan puan ver</translation>
        </message>
        <message>
            <source>This is below the line.</source>
            <translation>Bu, çizginin altında.</translation>
        </message>
        <message>
            <source>Usual problems</source>
            <translation>Sık görülen sorunlar</translation>
        </message>
        <message>
            <source>out</source>
            <translation>elendi</translation>
        </message>
        <message>
            <source>{problem} — {answer}</source>
            <translation>{problem} — {answer}</translation>
        </message>
        <message>
            <source>{value} (from data)</source>
            <translation>{value} (verilerden)</translation>
        </message>
        <message>
            <source>{value}: rules out</source>
            <translation>{value}: eler</translation>
        </message>
        <message>
            <source>{value}: {score}</source>
            <translation>{value}: {score}</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message numerus="yes">
            <source>%n day(s) older than your normal cycle</source>
            <translation>
                <numerusform>Olağan döngünüzden %n gün daha eski</numerusform>
            </translation>
        </message>
        <message>
            <source>Add red flag</source>
            <translation>Uyarı işareti ekle</translation>
        </message>
        <message>
            <source>Add strength</source>
            <translation>Güçlü yan ekle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Every influence is covered</source>
            <translation>Her etkileyen karşılandı</translation>
        </message>
        <message>
            <source>Make it the next action</source>
            <translation>Sıradaki iş yap</translation>
        </message>
        <message>
            <source>Next action: {action}</source>
            <translation>Sıradaki iş: {action}</translation>
        </message>
        <message>
            <source>Next action: {action}, {day}</source>
            <translation>Sıradaki iş: {action}, {day}</translation>
        </message>
        <message>
            <source>No inside helper yet</source>
            <translation>Henüz içeriden bir yardımcı yok</translation>
        </message>
        <message>
            <source>No next action</source>
            <translation>Sıradaki iş yok</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Henüz bir şey yok.</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>Uyarı işaretleri</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Güçlü yanlar</translation>
        </message>
        <message>
            <source>Strengths and red flags</source>
            <translation>Güçlü yanlar ve uyarı işaretleri</translation>
        </message>
        <message>
            <source>To do: {action}</source>
            <translation>Yapılacak: {action}</translation>
        </message>
        <message>
            <source>What counts against it</source>
            <translation>Aleyhte olan</translation>
        </message>
        <message>
            <source>What counts in its favour</source>
            <translation>Lehte olan</translation>
        </message>
        <message>
            <source>What you will do about it</source>
            <translation>Bununla ilgili ne yapacaksınız</translation>
        </message>
        <message>
            <source>You don’t know yet who could say no</source>
            <translation>Kimin hayır diyebileceğini henüz bilmiyorsunuz</translation>
        </message>
        <message>
            <source>You don’t know yet who decides about the money</source>
            <translation>Para konusunda kimin karar verdiğini henüz bilmiyorsunuz</translation>
        </message>
        <message>
            <source>You don’t know yet who there wants you to win</source>
            <translation>Orada bunu sizin almanızı kimin istediğini henüz bilmiyorsunuz</translation>
        </message>
        <message>
            <source>You don’t know yet who will live with the result</source>
            <translation>Sonuçla kimin yaşayacağını henüz bilmiyorsunuz</translation>
        </message>
        <message>
            <source>{name} gives the final approval and sees a gap</source>
            <translation>{name} son onayı veriyor ve eksik görüyor</translation>
        </message>
        <message>
            <source>{name} has a lot of influence and is against it ({rating})</source>
            <translation>{name} çok etkili ve buna karşı ({rating})</translation>
        </message>
        <message>
            <source>{name} has a lot of influence and is for it ({rating})</source>
            <translation>{name} çok etkili ve bundan yana ({rating})</translation>
        </message>
        <message>
            <source>{name} never contacted</source>
            <translation>{name} ile hiç görüşülmedi</translation>
        </message>
        <message>
            <source>{name} sees no gap ({mode})</source>
            <translation>{name} eksik görmüyor ({mode})</translation>
        </message>
        <message>
            <source>{name} wants you to win</source>
            <translation>{name} sizin almanızı istiyor</translation>
        </message>
    </context>
    <context>
        <name>Forget</name>
        <message numerus="yes">
            <source>%n objective(s) not closed yet will be closed as lost.</source>
            <translation>
                <numerusform>Henüz kapanmamış %n hedef kaybedildi olarak kapatılacak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also in %n backup(s)</source>
            <translation>
                <numerusform>%n yedekte de</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Every trace goes from this file: the client, its people, what was written about them, and what the history and deleted pages still hold.</source>
            <translation>Bu dosyadaki her iz silinir: danışan, kişileri, haklarında yazılanlar, geçmişte ve silinmiş sayfalarda kalanlar.</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>Kalıcı olarak unut</translation>
        </message>
        <message>
            <source>Forget this client</source>
            <translation>Bu danışanı unut</translation>
        </message>
        <message>
            <source>Forget {client}?</source>
            <translation>{client} unutulsun mu?</translation>
        </message>
        <message>
            <source>Forgetting…</source>
            <translation>Unutuluyor…</translation>
        </message>
        <message>
            <source>Looking for every trace…</source>
            <translation>Her iz aranıyor…</translation>
        </message>
        <message>
            <source>Moves, hours and sums stay, without a name.</source>
            <translation>Taşımalar, saatler ve toplamlar adsız olarak kalır.</translation>
        </message>
        <message>
            <source>Texts about others with the name</source>
            <translation>Başkaları hakkındaki, adın geçtiği metinler</translation>
        </message>
        <message>
            <source>The client is forgotten.</source>
            <translation>Danışan unutuldu.</translation>
        </message>
        <message>
            <source>The name also stands in these texts about others. Where it is ticked, a dash takes its place:</source>
            <translation>Ad, başkaları hakkındaki şu metinlerde de geçiyor. İşaretli olanlarda yerine bir çizgi konur:</translation>
        </message>
        <message>
            <source>This cannot be undone, and Undo ends here. To be able to undo it, use Delete instead.</source>
            <translation>Bu geri alınamaz ve geri alma burada biter. Geri alabilmek için bunun yerine Sil’i kullanın.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>{done} of {budget}</source>
            <translation>{done} / {budget}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} sa {minutes} dk</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} dk</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>%{number}</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} sa</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n gün önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) away</source>
            <translation>
                <numerusform>%n gün var</numerusform>
            </translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Kişi ekle</translation>
        </message>
        <message>
            <source>Becomes possible when all conditions are met.</source>
            <translation>Tüm koşullar karşılanınca açılır.</translation>
        </message>
        <message>
            <source>Check {client}, {place} of {count}</source>
            <translation>{client} kontrolü, {place} / {count}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Karşılandı</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Beklenen kapanış</translation>
        </message>
        <message>
            <source>First give a reason of at least three letters.</source>
            <translation>Önce en az üç harflik bir neden yazın.</translation>
        </message>
        <message>
            <source>First give a short reason.</source>
            <translation>Önce kısa bir neden yazın.</translation>
        </message>
        <message>
            <source>Meet it here: {condition}</source>
            <translation>Burada karşılayın: {condition}</translation>
        </message>
        <message>
            <source>Met, need still open</source>
            <translation>Görüşüldü, ihtiyacı açık</translation>
        </message>
        <message>
            <source>Move anyway</source>
            <translation>Yine de taşı</translation>
        </message>
        <message>
            <source>Move to {stage}</source>
            <translation>{stage} aşamasına taşı</translation>
        </message>
        <message>
            <source>Name of somebody who decides</source>
            <translation>Karar veren birinin adı</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
        <message>
            <source>No one has this role here</source>
            <translation>Burada bu role sahip kimse yok</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Henüz bilinmiyor</translation>
        </message>
        <message>
            <source>Not met yet</source>
            <translation>Henüz görüşülmedi</translation>
        </message>
        <message>
            <source>Not reached yet</source>
            <translation>Henüz ulaşılmadı</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Henüz değil</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Geri koy</translation>
        </message>
        <message>
            <source>Reached, mode unknown</source>
            <translation>Ulaşıldı, tepkisi bilinmiyor</translation>
        </message>
        <message>
            <source>Reason, if you move it anyway</source>
            <translation>Yine de taşıyorsanız nedeni</translation>
        </message>
        <message>
            <source>Short reason</source>
            <translation>Kısa neden</translation>
        </message>
        <message>
            <source>The card keeps a “Moved anyway” mark until the conditions are met.</source>
            <translation>Koşullar karşılanana dek kartta “Yine de taşındı” işareti kalır.</translation>
        </message>
        <message>
            <source>Who confirmed it (optional)</source>
            <translation>Kim doğruladı (isteğe bağlı)</translation>
        </message>
        <message>
            <source>Yes, in my judgement</source>
            <translation>Evet, bence öyle</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>{condition}: met. {detail}</source>
            <translation>{condition}: karşılandı. {detail}</translation>
        </message>
        <message>
            <source>{condition}: open. {detail}</source>
            <translation>{condition}: açık. {detail}</translation>
        </message>
    </context>
    <context>
        <name>GoingOut</name>
        <message>
            <source>Names are hidden. Press F7 to show them, then try again.</source>
            <translation>Adlar gizli. Göstermek için F7’ye basın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>No browser could open this address.</source>
            <translation>Bu adresi hiçbir tarayıcı açamadı.</translation>
        </message>
        <message>
            <source>No mail program is set up on this computer.</source>
            <translation>Bu bilgisayarda kurulu bir e-posta programı yok.</translation>
        </message>
        <message>
            <source>No program here makes phone calls.</source>
            <translation>Burada telefon araması yapan bir program yok.</translation>
        </message>
    </context>
    <context>
        <name>Held</name>
        <message>
            <source>Activities</source>
            <translation>Etkinlikler</translation>
        </message>
        <message>
            <source>Answers to traits</source>
            <translation>Özelliklere verilen yanıtlar</translation>
        </message>
        <message>
            <source>Blocks of the week</source>
            <translation>Haftanın blokları</translation>
        </message>
        <message>
            <source>Buying influences</source>
            <translation>Satın alma etkileri</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Danışan</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
        <message>
            <source>How sure you felt</source>
            <translation>Ne kadar emin hissedildi</translation>
        </message>
        <message>
            <source>Judgements</source>
            <translation>Yargılar</translation>
        </message>
        <message>
            <source>Mentioned elsewhere</source>
            <translation>Başka yerde adı geçenler</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Taşımalar</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Hedef</translation>
        </message>
        <message>
            <source>One of the best</source>
            <translation>En iyilerden biri</translation>
        </message>
        <message>
            <source>One of the worst</source>
            <translation>En kötülerden biri</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Kuruluş</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Sayfa {number}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Red flag</source>
            <translation>Uyarı işareti</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Güçlü yan</translation>
        </message>
        <message>
            <source>Strengths and red flags</source>
            <translation>Güçlü yanlar ve uyarı işaretleri</translation>
        </message>
        <message>
            <source>What is kept about {client}</source>
            <translation>{client} hakkında saklananlar</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Geri çekildi</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>before: {text}</source>
            <translation>önceden: {text}</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message numerus="yes">
            <source>%Ln already known</source>
            <translation>
                <numerusform>%Ln zaten kayıtlı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) can’t be read and go into the notes</source>
            <translation>
                <numerusform>%Ln hücre okunamıyor ve notlara gidiyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) can’t be read and go into the notes.</source>
            <translation>
                <numerusform>%Ln hücre okunamıyor ve notlara gidiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) left out: you already have them.</source>
            <translation>
                <numerusform>%Ln yinelenen kayıt dışarıda kalır: zaten sizde var.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln existing client(s): gaps are filled.</source>
            <translation>
                <numerusform>Kayıtlı %Ln danışan: boşlukları doldurulur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln tane daha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more (won, lost or parked) will be kept.</source>
            <translation>
                <numerusform>Kazanılan, kaybedilen veya bekletilen %Ln hedef daha saklanacak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new client(s)</source>
            <translation>
                <numerusform>%Ln yeni danışan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new client(s) as leads in the Universe.</source>
            <translation>
                <numerusform>%Ln yeni danışan, her biri Evren'de bir aday.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new client(s) imported.</source>
            <translation>
                <numerusform>%Ln yeni danışan içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new service(s).</source>
            <translation>
                <numerusform>%Ln yeni hizmet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objective(s) imported.</source>
            <translation>
                <numerusform>%Ln hedef içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objective(s) will be on the board.</source>
            <translation>
                <numerusform>%Ln hedef panoda olacak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln kişi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln satır</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) hold deals you already have.</source>
            <translation>
                <numerusform>%Ln satırdaki iş sizde zaten var.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) repeat another and are imported once.</source>
            <translation>
                <numerusform>%Ln satır bir başkasının aynısı, bir kez içe aktarılıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be left out</source>
            <translation>
                <numerusform>%Ln satır dışarıda kalacak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be left out.</source>
            <translation>
                <numerusform>%Ln satır dışarıda kalacak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) without a client name get a placeholder name.</source>
            <translation>
                <numerusform>Danışan adı olmayan %Ln satıra geçici bir ad verilir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln won or lost row(s) have no closing date.</source>
            <translation>
                <numerusform>Kazanılan veya kaybedilen %Ln satırın kapanış tarihi yok.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new service(s), {names}: for</source>
            <translation>
                <numerusform>%n yeni hizmet, {names}: kimin için</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>A client</source>
            <translation>Bir danışan</translation>
        </message>
        <message>
            <source>A quotation mark opened in row {row} of {file} is never closed. Close it there.</source>
            <translation>{file} dosyasının {row}. satırında açılan tırnak hiç kapanmıyor. Orada kapatın.</translation>
        </message>
        <message>
            <source>Agreed value</source>
            <translation>Anlaşılan değer</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Almost the same name: {other}</source>
            <translation>Adı neredeyse aynı: {other}</translation>
        </message>
        <message>
            <source>Amounts are in {currency}; the file will be too.</source>
            <translation>Tutarlar {currency} cinsinden; dosya da öyle olacak.</translation>
        </message>
        <message>
            <source>An objective</source>
            <translation>Bir hedef</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Bana sor</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Best or worst</source>
            <translation>En iyi ya da en kötü</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Doğum günü</translation>
        </message>
        <message>
            <source>Both are clients.</source>
            <translation>İkisi de danışan.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Choose a field</source>
            <translation>Bir alan seçin</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Önce bir dosya seçin.</translation>
        </message>
        <message>
            <source>Choose a file. Nothing is saved until you confirm.</source>
            <translation>Bir dosya seçin. Siz onaylamadan hiçbir şey kaydedilmez.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Dosya seç…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seç…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Danışan</translation>
        </message>
        <message>
            <source>Client number</source>
            <translation>Danışan numarası</translation>
        </message>
        <message>
            <source>Clients that look alike</source>
            <translation>Birbirine benzeyen danışanlar</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Kapanış günü</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Columns not imported: {columns}.</source>
            <translation>İçe aktarılmayan sütunlar: {columns}.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Devam</translation>
        </message>
        <message>
            <source>Day on which they were closed</source>
            <translation>Kapandıkları gün</translation>
        </message>
        <message>
            <source>Day: Above the Funnel</source>
            <translation>Gün: Huninin Üstü</translation>
        </message>
        <message>
            <source>Day: Best Few</source>
            <translation>Gün: En İyi Birkaç</translation>
        </message>
        <message>
            <source>Day: In the Funnel</source>
            <translation>Gün: Huninin İçi</translation>
        </message>
        <message>
            <source>Day: Universe</source>
            <translation>Gün: Evren</translation>
        </message>
        <message>
            <source>Decide whether they are the same.</source>
            <translation>Aynı olup olmadıklarına karar verin.</translation>
        </message>
        <message>
            <source>Distance in km</source>
            <translation>Uzaklık (km)</translation>
        </message>
        <message>
            <source>Don’t import</source>
            <translation>İçe aktarma</translation>
        </message>
        <message>
            <source>Drop a file here (CSV, XLSX, vCard), choose one, or paste a table with Ctrl+V.</source>
            <translation>Buraya bir dosya bırakın (CSV, XLSX, vCard), birini seçin ya da Ctrl+V ile bir tablo yapıştırın.</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Yinelenenler</translation>
        </message>
        <message>
            <source>Each row is</source>
            <translation>Her satır</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-posta</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Beklenen kapanış</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Fill the gaps</source>
            <translation>Boşlukları doldur</translation>
        </message>
        <message>
            <source>Fills gaps</source>
            <translation>Boşlukları doldurur</translation>
        </message>
        <message>
            <source>First choose the date format.</source>
            <translation>Önce tarih biçimini seçin.</translation>
        </message>
        <message>
            <source>First choose where each column goes.</source>
            <translation>Önce her sütunun nereye gideceğini seçin.</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>İlk temas</translation>
        </message>
        <message>
            <source>First decide which of them are the same.</source>
            <translation>Önce hangilerinin aynı olduğuna karar verin.</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>First row</source>
            <translation>İlk satır</translation>
        </message>
        <message>
            <source>For all:</source>
            <translation>Hepsi için:</translation>
        </message>
        <message>
            <source>For all: {answer}</source>
            <translation>Hepsi için: {answer}</translation>
        </message>
        <message>
            <source>From the clipboard</source>
            <translation>Panodan</translation>
        </message>
        <message numerus="yes">
            <source>Gaps filled in for %Ln client(s).</source>
            <translation>
                <numerusform>%Ln danışanın boşlukları dolduruldu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Hedef alan</translation>
        </message>
        <message>
            <source>Headings are in</source>
            <translation>Başlıkların yeri</translation>
        </message>
        <message>
            <source>History (from an earlier export)</source>
            <translation>Geçmiş (önceki bir dışa aktarmadan)</translation>
        </message>
        <message>
            <source>Hourly budget</source>
            <translation>Saatlik bütçe</translation>
        </message>
        <message>
            <source>How are the dates written?</source>
            <translation>Tarihler nasıl yazılmış?</translation>
        </message>
        <message>
            <source>How the dates of {column} are read</source>
            <translation>{column} sütunundaki tarihlerin okunuşu</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Kişileri içe aktar</translation>
        </message>
        <message>
            <source>In your file</source>
            <translation>Dosyanızda</translation>
        </message>
        <message>
            <source>It has more cells than there are columns.</source>
            <translation>Sütun sayısından çok hücresi var.</translation>
        </message>
        <message>
            <source>It holds a formula whose result was not saved. Open and save the file once.</source>
            <translation>Sonucu kaydedilmemiş bir formül içeriyor. Dosyayı bir kez açıp kaydedin.</translation>
        </message>
        <message>
            <source>It names neither a client nor a person.</source>
            <translation>Ne bir danışan ne de bir kişi adı var.</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Unvan</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>İkisini de tut</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Benimkini tut</translation>
        </message>
        <message>
            <source>Kept although excluded</source>
            <translation>Elendiği hâlde tutulan</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Soyad</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dışarıda</translation>
        </message>
        <message>
            <source>Line of business</source>
            <translation>İş kolu</translation>
        </message>
        <message>
            <source>Lists and cards ({endings})</source>
            <translation>Listeler ve kartlar ({endings})</translation>
        </message>
        <message>
            <source>Lost on</source>
            <translation>Kaybedildiği gün</translation>
        </message>
        <message>
            <source>Lost: yes or no</source>
            <translation>Kaybedildi: evet veya hayır</translation>
        </message>
        <message>
            <source>Match the columns</source>
            <translation>Sütunları eşleştirin</translation>
        </message>
        <message>
            <source>Matching saved</source>
            <translation>Eşleştirme kaydedildi</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Sıradaki adım</translation>
        </message>
        <message>
            <source>Next action: day</source>
            <translation>Sıradaki adım: gün</translation>
        </message>
        <message>
            <source>Next action: kind</source>
            <translation>Sıradaki adım: tür</translation>
        </message>
        <message>
            <source>Next action: minutes</source>
            <translation>Sıradaki adım: dakika</translation>
        </message>
        <message>
            <source>Next action: question</source>
            <translation>Sıradaki adım: soru</translation>
        </message>
        <message>
            <source>Next action: time</source>
            <translation>Sıradaki adım: saat</translation>
        </message>
        <message>
            <source>No client name, row {row}</source>
            <translation>Danışan adı yok, satır {row}</translation>
        </message>
        <message>
            <source>No contact card in {file} can be read. Export it again from the original program.</source>
            <translation>{file} içindeki hiçbir kişi kartı okunamıyor. Özgün programdan yeniden dışa aktarın.</translation>
        </message>
        <message>
            <source>No headings</source>
            <translation>Başlık yok</translation>
        </message>
        <message>
            <source>Nobody in the list looks like a client you already have.</source>
            <translation>Listedeki hiç kimse sizdeki bir danışana benzemiyor.</translation>
        </message>
        <message>
            <source>Not part of the list: {rows}.</source>
            <translation>Listeye ait olmayanlar: {rows}.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notlar</translation>
        </message>
        <message>
            <source>Notes on the person</source>
            <translation>Kişi hakkında notlar</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Hiçbir şey içe aktarılmadı.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: %Ln row(s) cannot be.</source>
            <translation>
                <numerusform>Hiçbir şey içe aktarılmadı: %Ln satır aktarılamıyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>On one day…</source>
            <translation>Belirli bir günde…</translation>
        </message>
        <message>
            <source>On the day of the first contact</source>
            <translation>İlk temas gününde</translation>
        </message>
        <message numerus="yes">
            <source>Only you can decide about %Ln of them.</source>
            <translation>
                <numerusform>%Ln tanesine yalnızca siz karar verebilirsiniz.</numerusform>
            </translation>
        </message>
        <message>
            <source>Parked until</source>
            <translation>Beklediği gün</translation>
        </message>
        <message>
            <source>Permission denied: {file}. Copy it to your own folder first.</source>
            <translation>{file} dosyasını okuma izniniz yok. Önce kendi klasörünüze kopyalayın.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Person or organisation</source>
            <translation>Kişi ya da kurum</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Please wait: the list is being read.</source>
            <translation>Lütfen bekleyin: liste okunuyor.</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Olası yinelenenler</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %Ln row(s)…</source>
            <translation>
                <numerusform>%Ln satır hazırlanıyor…</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>İçe aktarmanın ilerleyişi</translation>
        </message>
        <message>
            <source>Reading what was copied…</source>
            <translation>Kopyalanan okunuyor…</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>{file} okunuyor…</translation>
        </message>
        <message numerus="yes">
            <source>Reading {file}… %Ln row(s) so far</source>
            <translation>
                <numerusform>{file} okunuyor… Şimdiye kadar %Ln satır</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>İçe aktarmaya hazır</translation>
        </message>
        <message>
            <source>Reason for the outcome</source>
            <translation>Sonucun nedeni</translation>
        </message>
        <message>
            <source>Result: won, lost or open</source>
            <translation>Sonuç: kazanıldı, kaybedildi veya açık</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Ciro</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Satır</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Satır {row}</translation>
        </message>
        <message>
            <source>Row {row} of {file} is empty. Choose another.</source>
            <translation>{file} dosyasında {row}. satır boş. Başka bir satır seçin.</translation>
        </message>
        <message>
            <source>Row {row} repeats row {first} and is imported once.</source>
            <translation>{row}. satır {first}. satırın aynısı, bir kez içe aktarılıyor.</translation>
        </message>
        <message>
            <source>Row {row}, {column}</source>
            <translation>Satır {row}, {column}</translation>
        </message>
        <message>
            <source>Row {row}: {text}</source>
            <translation>Satır {row}: {text}</translation>
        </message>
        <message>
            <source>Rows that can’t be imported</source>
            <translation>İçe aktarılamayan satırlar</translation>
        </message>
        <message>
            <source>Same email: {other}</source>
            <translation>Aynı e-posta: {other}</translation>
        </message>
        <message>
            <source>Same name: {other}</source>
            <translation>Aynı ad: {other}</translation>
        </message>
        <message>
            <source>Same phone: {other}</source>
            <translation>Aynı telefon: {other}</translation>
        </message>
        <message>
            <source>Save the rows left out</source>
            <translation>Dışarıda kalan satırları kaydet</translation>
        </message>
        <message>
            <source>Save the rows left out…</source>
            <translation>Dışarıda kalan satırları kaydet…</translation>
        </message>
        <message>
            <source>Save this matching</source>
            <translation>Bu eşleştirmeyi kaydet</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Hizmet</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Büyüklük</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Aşama</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Adım {number}/{count}: {name}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was imported.</source>
            <translation>Durduruldu. Hiçbir şey içe aktarılmadı.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Dosya okunamıyor.</translation>
        </message>
        <message>
            <source>The other stays as it is: nothing here is new.</source>
            <translation>Öteki olduğu gibi kalır: burada yeni bir şey yok.</translation>
        </message>
        <message>
            <source>The other stays as it is; this one is left out.</source>
            <translation>Öteki olduğu gibi kalır; bu dışarıda bırakılır.</translation>
        </message>
        <message>
            <source>The other stays; filled in: {what}</source>
            <translation>Öteki kalır; doldurulan: {what}</translation>
        </message>
        <message>
            <source>The whole import is one step. Ctrl+Z undoes it.</source>
            <translation>İçe aktarmanın tümü tek adımdır. Ctrl+Z geri alır.</translation>
        </message>
        <message>
            <source>There is no row to import.</source>
            <translation>İçe aktarılacak satır yok.</translation>
        </message>
        <message>
            <source>This card cannot be read.</source>
            <translation>Bu kart okunamıyor.</translation>
        </message>
        <message>
            <source>This file is open read-only.</source>
            <translation>Bu dosya salt okunur açık.</translation>
        </message>
        <message>
            <source>This is a bank statement, not a list of clients. Export the clients instead.</source>
            <translation>Bu bir banka ekstresi, danışan listesi değil. Bunun yerine danışanları dışa aktarın.</translation>
        </message>
        <message>
            <source>This is a calendar, not a list of clients. The week can import it as an .ics file.</source>
            <translation>Bu bir takvim, danışan listesi değil. Hafta sayfası onu .ics dosyası olarak içe aktarabilir.</translation>
        </message>
        <message>
            <source>This is a list of emails, not of clients. Export the contacts instead.</source>
            <translation>Bu bir e-posta listesi, danışan listesi değil. Bunun yerine kişileri dışa aktarın.</translation>
        </message>
        <message>
            <source>This is a list of working hours, not of clients. Export the clients instead.</source>
            <translation>Bu bir çalışma saatleri listesi, danışan listesi değil. Bunun yerine danışanları dışa aktarın.</translation>
        </message>
        <message>
            <source>This row cannot be imported.</source>
            <translation>Bu satır içe aktarılamıyor.</translation>
        </message>
        <message>
            <source>Unknown: counted in no month and no cycle</source>
            <translation>Bilinmiyor: hiçbir aya ve döngüye girmez</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>What the stages mean</source>
            <translation>Aşamaların anlamı</translation>
        </message>
        <message>
            <source>What they would buy</source>
            <translation>Ne satın alacakları</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Ne olacak</translation>
        </message>
        <message>
            <source>What you have is never overwritten.</source>
            <translation>Sizde olanın üzerine asla yazılmaz.</translation>
        </message>
        <message>
            <source>When were they closed?</source>
            <translation>Bunlar ne zaman kapandı?</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Neden dışarıda kaldı</translation>
        </message>
        <message>
            <source>Won on</source>
            <translation>Kazanıldığı gün</translation>
        </message>
        <message>
            <source>Won: yes or no</source>
            <translation>Kazanıldı: evet veya hayır</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more word(s)</source>
            <translation>
                <numerusform>ve %Ln sözcük daha</numerusform>
            </translation>
        </message>
        <message>
            <source>can’t be imported</source>
            <translation>içe aktarılamaz</translation>
        </message>
        <message>
            <source>day unknown</source>
            <translation>günü bilinmiyor</translation>
        </message>
        <message>
            <source>excluded by profile</source>
            <translation>profilce elenen</translation>
        </message>
        <message>
            <source>known, gaps filled</source>
            <translation>bilinen, boşluğu dolan</translation>
        </message>
        <message>
            <source>left out.csv</source>
            <translation>disarida kalanlar.csv</translation>
        </message>
        <message numerus="yes">
            <source>look like duplicates</source>
            <translation>
                <numerusform>mükerrer görünüyor</numerusform>
            </translation>
        </message>
        <message>
            <source>matched</source>
            <translation>eşleşti</translation>
        </message>
        <message>
            <source>new in Universe</source>
            <translation>Evren'de yeni</translation>
        </message>
        <message>
            <source>read as the currency</source>
            <translation>para birimi olarak okundu</translation>
        </message>
        <message>
            <source>row {row} “{text}”</source>
            <translation>satır {row} “{text}”</translation>
        </message>
        <message>
            <source>separated by bars</source>
            <translation>dik çizgiyle ayrılmış</translation>
        </message>
        <message>
            <source>separated by commas</source>
            <translation>virgülle ayrılmış</translation>
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation>noktalı virgülle ayrılmış</translation>
        </message>
        <message>
            <source>separated by tabs</source>
            <translation>sekmeyle ayrılmış</translation>
        </message>
        <message>
            <source>sheet {sheet}</source>
            <translation>{sheet} sayfası</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>atlandı</translation>
        </message>
        <message>
            <source>{column} goes to</source>
            <translation>{column} şuraya gider</translation>
        </message>
        <message>
            <source>{column}: {example} is</source>
            <translation>{column}: {example} şudur</translation>
        </message>
        <message>
            <source>{example} is not a date</source>
            <translation>{example} bir tarih değil</translation>
        </message>
        <message>
            <source>{example} is {day}</source>
            <translation>{example}: {day}</translation>
        </message>
        <message>
            <source>{file} can’t be read. Copy it and try the copy.</source>
            <translation>{file} okunamıyor. Kopyalayıp kopyasını deneyin.</translation>
        </message>
        <message>
            <source>{file} could not be imported.</source>
            <translation>{file} içe aktarılamadı.</translation>
        </message>
        <message>
            <source>{file} could not be read: a cell in row {row} has more than {at_most} characters. Perhaps a quotation mark there is never closed.</source>
            <translation>{file} okunamadı: {row}. satırda bir hücrede {at_most} karakterden fazlası var. Orada hiç kapanmayan bir tırnak başlıyor olabilir.</translation>
        </message>
        <message>
            <source>{file} could not be read: it has more than {at_most} MB of text. Split it in two.</source>
            <translation>{file} okunamadı: {at_most} MB’tan fazla metin içeriyor. Dosyayı ikiye bölün.</translation>
        </message>
        <message>
            <source>{file} could not be read: it has more than {at_most} cells. Split it in two.</source>
            <translation>{file} okunamadı: {at_most} hücreden fazlası var. Dosyayı ikiye bölün.</translation>
        </message>
        <message>
            <source>{file} could not be read: it has more than {at_most} columns. Save only those you need.</source>
            <translation>{file} okunamadı: {at_most} sütundan fazlası var. Yalnızca gerekenleri kaydedin.</translation>
        </message>
        <message>
            <source>{file} could not be read: it has more than {at_most} rows. Split it in two.</source>
            <translation>{file} okunamadı: {at_most} satırdan fazlası var. Dosyayı ikiye bölün.</translation>
        </message>
        <message>
            <source>{file} could not be read: that takes more than {at_most} GB of memory. Save it again in the original program, ideally as CSV.</source>
            <translation>{file} okunamadı: {at_most} GB’tan fazla bellek gerekiyor. Özgün programda yeniden, tercihen CSV olarak kaydedin.</translation>
        </message>
        <message>
            <source>{file} could not be read: that takes more than {seconds} seconds. Save it again where it comes from, best as CSV.</source>
            <translation>{file} okunamadı: {seconds} saniyeden uzun sürüyor. Geldiği yerde yeniden kaydedin, en iyisi CSV olarak.</translation>
        </message>
        <message>
            <source>{file} could not be read: the reader stopped at it. Save it again where it comes from, best as CSV.</source>
            <translation>{file} okunamadı: okuyucu bu dosyada durdu. Geldiği yerde yeniden kaydedin, en iyisi CSV olarak.</translation>
        </message>
        <message>
            <source>{file} is JSON. Use File › Open for a complete Funnel Desktop export.</source>
            <translation>{file} bir JSON dosyası. Tam bir Funnel Desktop dışa aktarımı için Dosya › Aç’ı kullanın.</translation>
        </message>
        <message>
            <source>{file} is a calendar. Use Plan, Busy times instead.</source>
            <translation>{file} bir takvim. Bunun yerine Plan, Dolu zamanlar’ı kullanın.</translation>
        </message>
        <message>
            <source>{file} is a folder. Choose the list inside it.</source>
            <translation>{file} bir klasör. İçindeki listeyi seçin.</translation>
        </message>
        <message>
            <source>{file} is a funnel file. Use File, Open instead.</source>
            <translation>{file} bir huni dosyası. Bunun yerine Dosya, Aç’ı kullanın.</translation>
        </message>
        <message>
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} boş. Başka bir dosya seçin.</translation>
        </message>
        <message>
            <source>{file} is not a complete Funnel Desktop export.</source>
            <translation>{file} tam bir Funnel Desktop dışa aktarımı değil.</translation>
        </message>
        <message>
            <source>{file} is not a list we can read. Export it as CSV or Excel first.</source>
            <translation>{file} okuyabileceğimiz bir liste değil. Önce CSV ya da Excel olarak dışa aktarın.</translation>
        </message>
        <message>
            <source>{file} is not an ordinary file. Choose the list itself.</source>
            <translation>{file} sıradan bir dosya değil. Listenin kendisini seçin.</translation>
        </message>
        <message>
            <source>{file} is protected by a password. Save a copy without one and choose that.</source>
            <translation>{file} parolayla kilitli. Parolasız bir kopyasını kaydedip onu seçin.</translation>
        </message>
        <message>
            <source>{file} was not found. Choose it again.</source>
            <translation>{file} bulunamadı. Yeniden seçin.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of this program. Update to import it.</source>
            <translation>{file} bu programın daha yeni bir sürümüyle yazılmış. İçe aktarmak için güncelleyin.</translation>
        </message>
        <message>
            <source>{name} (row {row})</source>
            <translation>{name} (satır {row})</translation>
        </message>
        <message>
            <source>{new} {filled}</source>
            <translation>{new} {filled}</translation>
        </message>
        <message>
            <source>{new}, {known}.</source>
            <translation>{new}, {known}.</translation>
        </message>
        <message>
            <source>{word} means</source>
            <translation>{word} anlamı</translation>
        </message>
        <message>
            <source>“{cell}” has more than {at_most} characters.</source>
            <translation>“{cell}” {at_most} karakterden uzun.</translation>
        </message>
        <message>
            <source>“{cell}” is negative.</source>
            <translation>“{cell}” eksi bir değer.</translation>
        </message>
        <message>
            <source>“{cell}” is neither a person nor an organisation.</source>
            <translation>“{cell}” ne bir kişi ne de bir kurum.</translation>
        </message>
        <message>
            <source>“{cell}” is neither best nor worst.</source>
            <translation>“{cell}” ne en iyi ne de en kötü.</translation>
        </message>
        <message>
            <source>“{cell}” is neither yes nor no.</source>
            <translation>“{cell}” ne evet ne hayır.</translation>
        </message>
        <message>
            <source>“{cell}” is not a date.</source>
            <translation>“{cell}” tarih değil.</translation>
        </message>
        <message>
            <source>“{cell}” is not a history as an export writes it.</source>
            <translation>“{cell}” dışa aktarımın yazdığı gibi bir geçmiş değil.</translation>
        </message>
        <message>
            <source>“{cell}” is not a known stage. Choose one for it.</source>
            <translation>“{cell}” bilinen bir aşama değil. Onun için birini seçin.</translation>
        </message>
        <message>
            <source>“{cell}” is not a number.</source>
            <translation>“{cell}” sayı değil.</translation>
        </message>
        <message>
            <source>“{cell}” is not a time of day.</source>
            <translation>“{cell}” saat değil.</translation>
        </message>
        <message>
            <source>“{cell}” is not in the currency of the file.</source>
            <translation>“{cell}” dosyanın para biriminde değil.</translation>
        </message>
        <message>
            <source>“{cell}” is too large.</source>
            <translation>“{cell}” çok büyük.</translation>
        </message>
        <message>
            <source>“{cell}” is what a spreadsheet made of a phone number. Enter it there as text.</source>
            <translation>“{cell}” hesap tablosunun bir telefon numarasından yaptığıdır. Orada metin olarak girin.</translation>
        </message>
    </context>
    <context>
        <name>Influences</name>
        <message>
            <source>Add person</source>
            <translation>Kişi ekle</translation>
        </message>
        <message>
            <source>Buying influences</source>
            <translation>Satın almayı etkileyenler</translation>
        </message>
        <message>
            <source>Call or write</source>
            <translation>Ara ya da yaz</translation>
        </message>
        <message>
            <source>Call or write (Ctrl+K)</source>
            <translation>Ara ya da yaz (Ctrl+K)</translation>
        </message>
        <message>
            <source>Can say no</source>
            <translation>Hayır diyebilir</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Rehber</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Karşılandı</translation>
        </message>
        <message>
            <source>Covered means: met, their need known and their fit confirmed. Press Space to mark it.</source>
            <translation>Karşılandı demek: görüşüldü, gereksinimi biliniyor, uyumu doğrulandı. İşaretlemek için Boşluk tuşuna basın.</translation>
        </message>
        <message>
            <source>Covered on {day}</source>
            <translation>{day} günü karşılandı</translation>
        </message>
        <message>
            <source>Decides about the money</source>
            <translation>Paraya karar verir</translation>
        </message>
        <message>
            <source>Economic</source>
            <translation>Ekonomik</translation>
        </message>
        <message>
            <source>Enter a rating from −5 to +5, or leave it empty if not known.</source>
            <translation>−5 ile +5 arasında bir puan girin ya da “bilinmiyor” için boş bırakın.</translation>
        </message>
        <message>
            <source>Even keel</source>
            <translation>Dengede</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Büyüme</translation>
        </message>
        <message>
            <source>Has a problem</source>
            <translation>Bir sorunu var</translation>
        </message>
        <message>
            <source>Helps you inside</source>
            <translation>İçeride size yardım eder</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Yüksek</translation>
        </message>
        <message>
            <source>How much their word counts in this decision.</source>
            <translation>Bu kararda sözünün ne kadar geçtiği.</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Son görüşme</translation>
        </message>
        <message>
            <source>Little say</source>
            <translation>Sözü az geçer</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Düşük</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Orta</translation>
        </message>
        <message>
            <source>Much say</source>
            <translation>Sözü çok geçer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Gereksinim</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Hiç</translation>
        </message>
        <message>
            <source>No inside helper yet. Who there wants you to get this?</source>
            <translation>Henüz içeriden bir yardımcı yok. Orada bunu sizin almanızı kim ister?</translation>
        </message>
        <message>
            <source>Nobody plays this role here</source>
            <translation>Bu rolü burada kimse oynamıyor</translation>
        </message>
        <message>
            <source>Nobody yet. Add who decides, who uses it, who can say no.</source>
            <translation>Henüz kimse yok. Kim karar veriyor, kim kullanacak, kim hayır diyebilir: ekleyin.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Overconfident</source>
            <translation>Aşırı güvenli</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Kişiler…</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Rating −5 to +5</source>
            <translation>Puan −5 ile +5</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Kaldır (Sil tuşu)</translation>
        </message>
        <message>
            <source>Sees no gap</source>
            <translation>Bir fark görmüyor</translation>
        </message>
        <message>
            <source>Some say</source>
            <translation>Sözü biraz geçer</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Teknik</translation>
        </message>
        <message>
            <source>Thinks all is well</source>
            <translation>Her şeyin iyi olduğunu sanıyor</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Sıkıntı</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Kullanıcı</translation>
        </message>
        <message>
            <source>Wants more</source>
            <translation>Daha fazlasını istiyor</translation>
        </message>
        <message>
            <source>Will use it</source>
            <translation>Onu kullanacak</translation>
        </message>
        <message>
            <source>gives the final approval, controls the money</source>
            <translation>son onayı verir, parayı yönetir</translation>
        </message>
        <message>
            <source>nobody plays this role here</source>
            <translation>bu rolü burada kimse oynamıyor</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>screens out: can say no, not yes</source>
            <translation>eler: hayır diyebilir, evet diyemez</translation>
        </message>
        <message>
            <source>sees no gap. Don’t try to sell: ask what would show one, or who else sees it.</source>
            <translation>eksik görmüyor. Satmaya çalışmayın: eksiği neyin göstereceğini, başka kimin gördüğünü sorun.</translation>
        </message>
        <message>
            <source>their view is not known yet. Ask what should be different.</source>
            <translation>görüşü henüz bilinmiyor. Neyin farklı olması gerektiğini sorun.</translation>
        </message>
        <message>
            <source>thinks things are better than they are. Don’t try to sell: let facts show the gap.</source>
            <translation>her şeyi olduğundan iyi sanıyor. Satmaya çalışmayın: eksiği olgular göstersin.</translation>
        </message>
        <message>
            <source>wants more than there is now. Show how your work gets them there.</source>
            <translation>olandan fazlasını istiyor. Çalışmanızın oraya nasıl götürdüğünü gösterin.</translation>
        </message>
        <message>
            <source>wants something fixed. Show how soon and how surely it will be.</source>
            <translation>bir şeyin düzelmesini istiyor. Ne kadar çabuk ve kesin düzeleceğini gösterin.</translation>
        </message>
        <message>
            <source>wants this to succeed and guides you</source>
            <translation>bunun başarılmasını ister, size yol gösterir</translation>
        </message>
        <message>
            <source>who can say no</source>
            <translation>kim hayır diyebilir</translation>
        </message>
        <message>
            <source>who decides about the money</source>
            <translation>paraya kim karar verir</translation>
        </message>
        <message>
            <source>who helps you inside</source>
            <translation>içeride size kim yardım eder</translation>
        </message>
        <message>
            <source>who will use it</source>
            <translation>onu kim kullanacak</translation>
        </message>
        <message>
            <source>will live with the result</source>
            <translation>sonuçla o yaşayacak</translation>
        </message>
        <message>
            <source>{covered} of {count} covered</source>
            <translation>{count} kişiden {covered} karşılandı</translation>
        </message>
        <message>
            <source>{degree}: how much their word counts in this decision.</source>
            <translation>{degree}: bu kararda sözünün ne kadar geçtiği.</translation>
        </message>
        <message>
            <source>{name}: {advice}</source>
            <translation>{name}: {advice}</translation>
        </message>
        <message>
            <source>{plain} ({word})</source>
            <translation>{plain} ({word})</translation>
        </message>
        <message>
            <source>{role}: {meaning}</source>
            <translation>{role}: {meaning}</translation>
        </message>
        <message>
            <source>{role}: {who}</source>
            <translation>{role}: {who}</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <source>%n is past the normal cycle; half of all agreements take longer than that.</source>
            <translation>
                <numerusform>%n hedef olağan döngüyü geçti; anlaşmaların yarısı da daha uzun sürer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n live, {needed} needed for {wanted} agreements a month: a cycle of {cycle} days, {rate} of {cases} won.</source>
            <translation>
                <numerusform>%n canlı, ayda {wanted} anlaşma için {needed} gerekir: {cycle} günlük döngü, {cases} hedeften {rate} kazanıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) are live; how many you need is not known.</source>
            <translation>
                <numerusform>%n hedef canlı; kaç tane gerektiği bilinmiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: no cycle known.</source>
            <translation>
                <numerusform>{present} hedefin %n tanesi değerlendirilemedi: döngüsü bilinmiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: no expected day known.</source>
            <translation>
                <numerusform>{present} hedeften %n tanesi değerlendirilemedi: beklenen gün bilinmiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: no first contact known.</source>
            <translation>
                <numerusform>{present} hedefin %n tanesi değerlendirilemedi: ilk teması bilinmiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: what was open or planned on a past day is not recorded.</source>
            <translation>
                <numerusform>{present} hedefin %n tanesi değerlendirilemedi: geçmiş bir günde neyin açık ya da planlı olduğu kaydedilmez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) away are left out.</source>
            <translation>
                <numerusform>Uzakta geçen %n hafta sayılmadı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) without prospecting.</source>
            <translation>
                <numerusform>Aday aramadan %n hafta.</numerusform>
            </translation>
        </message>
        <message>
            <source>15th to 85th percentile</source>
            <translation>15. ile 85. yüzdelik arası</translation>
        </message>
        <message>
            <source>8 of 10 cases</source>
            <translation>10 durumun 8'i</translation>
        </message>
        <message>
            <source>8 of 10: from</source>
            <translation>10'da 8: en az</translation>
        </message>
        <message>
            <source>About {money} a month less over the coming months.</source>
            <translation>Önümüzdeki aylarda ayda yaklaşık {money} daha az.</translation>
        </message>
        <message>
            <source>About {money} a month more over the coming months.</source>
            <translation>Önümüzdeki aylarda ayda yaklaşık {money} daha fazla.</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Hizmet ekle</translation>
        </message>
        <message>
            <source>Add it to every week</source>
            <translation>Her haftaya koy</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Anlaşılan</translation>
        </message>
        <message>
            <source>Agreed last year</source>
            <translation>Geçen yıl anlaşılan</translation>
        </message>
        <message>
            <source>Agreed this year</source>
            <translation>Bu yıl anlaşılan</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Anlaşmalar</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>All conditions met, within half a cycle: {count} in Best Few.</source>
            <translation>Tüm koşullar tamam, yarım döngü içinde: En İyi Birkaç’ta {count} hedef.</translation>
        </message>
        <message>
            <source>An hour</source>
            <translation>Bir saat</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Olduğu gibi</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Aya göre</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>Hizmete göre</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>Kaynağa göre</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Yıl</translation>
        </message>
        <message>
            <source>Called at least 90 % sure</source>
            <translation>En az % 90 emin denilen</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Gerçekleşen</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Geri geldi</translation>
        </message>
        <message>
            <source>Choose two days</source>
            <translation>İki gün seçin</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Danışan</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Kapanan</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>Dönüşüm</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Döngüler</translation>
        </message>
        <message>
            <source>Did not move</source>
            <translation>Yerinden oynamadı</translation>
        </message>
        <message>
            <source>Does the profile hold?</source>
            <translation>Profil tutuyor mu?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Yapılan</translation>
        </message>
        <message>
            <source>Dry top</source>
            <translation>Kuruyan üst</translation>
        </message>
        <message>
            <source>Earned</source>
            <translation>Kazanılan</translation>
        </message>
        <message>
            <source>Earned last year</source>
            <translation>Geçen yıl kazanılan</translation>
        </message>
        <message>
            <source>Earned this year</source>
            <translation>Bu yıl kazanılan</translation>
        </message>
        <message>
            <source>Enter in Preferences what you need a month to see a projected hole.</source>
            <translation>Ayda ne kadara ihtiyacınız olduğunu Tercihler'de yazın; o zaman bir açık önceden söylenebilir.</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Girdi</translation>
        </message>
        <message>
            <source>Ever in Best Few</source>
            <translation>En İyi Birkaç’a girmiş olan</translation>
        </message>
        <message>
            <source>Every objective has news, or a next action ahead.</source>
            <translation>Her hedeften haber var ya da önünde bir sonraki adım var.</translation>
        </message>
        <message>
            <source>First contact to agreement in days, parked time left out, agreements of the last 24 months. Your own estimate counts as three of them.</source>
            <translation>İlk temastan anlaşmaya gün olarak, bekletilen süre hariç, son 24 ayın anlaşmaları. Kendi tahmininiz üç anlaşma sayılır.</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Uygunluk</translation>
        </message>
        <message>
            <source>Forecasts</source>
            <translation>Öngörüler</translation>
        </message>
        <message>
            <source>Forecasts and what came</source>
            <translation>Öngörüler ve gerçekleşenler</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>From the recorded moves; values as they are known today.</source>
            <translation>Kayıtlı hareketlerden; değerler bugün bilindiği gibi.</translation>
        </message>
        <message numerus="yes">
            <source>From your own past: %n agreement(s).</source>
            <translation>
                <numerusform>Kendi geçmişinizden: %n anlaşma.</numerusform>
            </translation>
        </message>
        <message>
            <source>From {month}: {low} to {high}, {came}</source>
            <translation>{month} başından: {low} – {high}, {came}</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>Nereden, nereye</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grup</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tuttu mu</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>How sure, and what came</source>
            <translation>Ne kadar emindiniz, ne oldu</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Gelir</translation>
        </message>
        <message>
            <source>Income by month</source>
            <translation>Aylara göre gelir</translation>
        </message>
        <message>
            <source>Income of the last 12 months</source>
            <translation>Son 12 ayın geliri</translation>
        </message>
        <message>
            <source>Income this year and last</source>
            <translation>Bu yıl ve geçen yıl gelir</translation>
        </message>
        <message>
            <source>It is too late for new objectives alone to bring what you need.</source>
            <translation>İhtiyacınız olanı yalnızca yeni hedeflerle sağlamak için artık çok geç.</translation>
        </message>
        <message>
            <source>Jammed middle</source>
            <translation>Tıkanan orta</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Son 12 ay</translation>
        </message>
        <message>
            <source>Last 24 months</source>
            <translation>Son 24 ay</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Son 3 ay</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Son bir ay</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Beklenen</translation>
        </message>
        <message>
            <source>Little new now, little income from {first} to {last}.</source>
            <translation>Şimdi yeni iş az: {first} ile {last} arasında gelir de az olacak.</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Kaybedildi</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>Hangi ay için</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Ortanca</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ay</translation>
        </message>
        <message>
            <source>Moved back</source>
            <translation>Geri gitti</translation>
        </message>
        <message>
            <source>Moved forward</source>
            <translation>İlerledi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>No agreements yet, so there is nothing to base a forecast on. The band is a guess.</source>
            <translation>Henüz anlaşma yok: geliriniz hakkında bir şey söylenemez. Bant yalnızca bir tahmindir.</translation>
        </message>
        <message>
            <source>No expected day is past.</source>
            <translation>Beklenen günü geçen hedef yok.</translation>
        </message>
        <message numerus="yes">
            <source>No fit is known for %n closed objective(s).</source>
            <translation>
                <numerusform>Kapanan %n hedefin uyumu bilinmiyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>No forecast is three months old yet.</source>
            <translation>Henüz üç aylık bir öngörü yok.</translation>
        </message>
        <message>
            <source>No group differs from the others by more than chance.</source>
            <translation>Hiçbir grup diğerlerinden rastlantıdan fazla ayrılmıyor.</translation>
        </message>
        <message numerus="yes">
            <source>No news from %n objective(s), and no next action ahead; the longest for {longest} days.</source>
            <translation>
                <numerusform>%n hedeften haber yok ve önünde bir sonraki adım yok; en uzunu {longest} gündür.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No prospecting was planned in %n of them.</source>
            <translation>
                <numerusform>Bunların %n tanesinde aday arama planlanmamıştı.</numerusform>
            </translation>
        </message>
        <message>
            <source>No services yet. Each service you sell has its own normal cycle: the days from first contact to agreement. Add one, with your own estimate.</source>
            <translation>Henüz hizmet yok. Sattığınız her hizmetin kendi olağan döngüsü vardır: ilk temastan anlaşmaya kadar geçen gün. Kendi tahmininizle bir hizmet ekleyin.</translation>
        </message>
        <message>
            <source>No weeks count yet. Full weeks count from the day the file was made, earlier ones if they have their own budget.</source>
            <translation>Henüz sayılan bir hafta yok: dosyanın oluşturulduğu günden sonraki tam haftalar, bir de kendi bütçesi olan daha önceki haftalar sayılır.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody live is Above the Funnel; %n came into the funnel in the last {days} days.</source>
            <translation>
                <numerusform>Huninin Üstünde canlı hedef yok; son {days} günde huniye %n hedef girdi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n In the Funnel is older than usual.</source>
            <translation>
                <numerusform>Huninin İçindeki %n hedefin hiçbiri olağandan eski değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n has slipped.</source>
            <translation>
                <numerusform>Diğer %n hedefin hiçbirinin günü geçmedi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n is older than usual.</source>
            <translation>
                <numerusform>Diğer %n hedefin hiçbiri olağandan eski değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n is quiet.</source>
            <translation>
                <numerusform>Diğer %n hedefin hiçbiri sessiz değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n is there too early.</source>
            <translation>
                <numerusform>Diğer %n hedefin hiçbiri orada erken değil.</numerusform>
            </translation>
        </message>
        <message>
            <source>Normal cycle</source>
            <translation>Olağan döngü</translation>
        </message>
        <message>
            <source>Normal cycle by service</source>
            <translation>Hizmete göre olağan döngü</translation>
        </message>
        <message>
            <source>Nothing is In the Funnel.</source>
            <translation>Huninin İçinde bir şey yok.</translation>
        </message>
        <message>
            <source>Nothing is in Best Few.</source>
            <translation>En İyi Birkaç boş.</translation>
        </message>
        <message>
            <source>Nothing is in the funnel yet.</source>
            <translation>Hunide henüz hiçbir şey yok.</translation>
        </message>
        <message>
            <source>Nothing of this kind between the two days.</source>
            <translation>Bu iki gün arasında böyle bir şey yok.</translation>
        </message>
        <message>
            <source>Nothing was agreed yet.</source>
            <translation>Henüz bir anlaşma yok.</translation>
        </message>
        <message>
            <source>Nothing was earned in the last 12 months.</source>
            <translation>Son 12 ayda hiç gelir olmadı.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Hedef</translation>
        </message>
        <message>
            <source>Of {called} that you called at least 90 % sure, {won} were won: {share}. The dashed line is what you said.</source>
            <translation>En az % 90 emin dediğiniz {called} hedeften {won} kazanıldı: {share}. Kesik çizgi sizin söylediğinizdir.</translation>
        </message>
        <message>
            <source>Of {count} bands, {held} held; a good band holds 8 of 10 times.</source>
            <translation>{count} banttan {held} tanesi tuttu; iyi bir bant 10 kezden 8'inde tutar.</translation>
        </message>
        <message>
            <source>Older than usual: {older} of {present} In the Funnel, the oldest {oldest} days; usual is up to {usual}.</source>
            <translation>Olağandan eski: Huninin İçindeki {present} hedeften {older} tanesi, en eskisi {oldest} günlük; olağan olan {usual} güne kadardır.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>On average {share} of the planned hours were done.</source>
            <translation>Planlanan saatlerin ortalama {share} kadarı yapıldı.</translation>
        </message>
        <message>
            <source>On {day}</source>
            <translation>{day} günü</translation>
        </message>
        <message>
            <source>Open the first</source>
            <translation>İlkini aç</translation>
        </message>
        <message>
            <source>Over three months, what is coming anyway is likely to cover what you need.</source>
            <translation>Zaten gelecek olanlar üç ayda ihtiyacınızı büyük olasılıkla karşılar.</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Bekletildi</translation>
        </message>
        <message>
            <source>Plan prospecting</source>
            <translation>Aday bulmayı planla</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planlanan</translation>
        </message>
        <message>
            <source>Point at a month, or go through them with the arrow keys.</source>
            <translation>Bir ayın üzerine gelin veya ok tuşlarıyla aylar arasında gezinin.</translation>
        </message>
        <message>
            <source>Premature Best Few</source>
            <translation>Erken En İyi Birkaç</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Projected hole</source>
            <translation>Beklenen açık</translation>
        </message>
        <message>
            <source>Prospecting a week: {hours}</source>
            <translation>Haftada müşteri arama: {hours}</translation>
        </message>
        <message>
            <source>Prospecting by week</source>
            <translation>Haftalara göre aday arama</translation>
        </message>
        <message numerus="yes">
            <source>Prospecting was kept in {kept} of %n week(s).</source>
            <translation>
                <numerusform>%n haftanın {kept} tanesinde aday arama saatleri tutuldu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Sessiz</translation>
        </message>
        <message>
            <source>Regularity</source>
            <translation>Düzenlilik</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Hizmet</translation>
        </message>
        <message>
            <source>Service or source</source>
            <translation>Hizmet ya da kaynak</translation>
        </message>
        <message>
            <source>Service: {name}</source>
            <translation>Hizmet: {name}</translation>
        </message>
        <message>
            <source>Set how long it takes</source>
            <translation>Ne kadar sürdüğünü söyle</translation>
        </message>
        <message>
            <source>Set how many</source>
            <translation>Kaç tane olduğunu söyle</translation>
        </message>
        <message>
            <source>Set how many agreements a month you want.</source>
            <translation>Ayda kaç anlaşma istediğinizi belirtin.</translation>
        </message>
        <message>
            <source>Set next action</source>
            <translation>Sonraki adımı belirle</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Pay</translation>
        </message>
        <message>
            <source>Share won</source>
            <translation>Kazanılan pay</translation>
        </message>
        <message>
            <source>Slipped</source>
            <translation>Günü geçen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Source: {name}</source>
            <translation>Kaynak: {name}</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>Aralık</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Yayılım</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Aşama</translation>
        </message>
        <message>
            <source>That is below what you need, as chance alone often brings.</source>
            <translation>Bu, gerekenin altında; yalnızca rastlantıyla da sık olur.</translation>
        </message>
        <message>
            <source>That is enough.</source>
            <translation>Bu yeterli.</translation>
        </message>
        <message>
            <source>That is {money} less than you need.</source>
            <translation>Bu, ihtiyacınızdan {money} eksik.</translation>
        </message>
        <message>
            <source>The data show no difference between them.</source>
            <translation>Veriler ikisini ayırmıyor.</translation>
        </message>
        <message>
            <source>The difference is more than chance: {groups}.</source>
            <translation>Rastlantıdan fazla fark olanlar: {groups}.</translation>
        </message>
        <message numerus="yes">
            <source>The expected day is past for %n objective(s), the longest for {longest} days.</source>
            <translation>
                <numerusform>%n hedefin beklenen günü geçti, en uzunu {longest} gün önce.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first forecast is kept once there is an agreement, then one a month. What came is shown beside it three months later.</source>
            <translation>İlk öngörü bir anlaşma olunca saklanır, sonra her ay bir tane. Gerçekleşen, üç ay sonra yanında gösterilir.</translation>
        </message>
        <message>
            <source>The funnel on {then} and on {now}</source>
            <translation>{then} ve {now} günlerinde huni</translation>
        </message>
        <message numerus="yes">
            <source>The gap would likely reach your income in {first} to %n week(s).</source>
            <translation>
                <numerusform>Boşluk büyük olasılıkla {first} ile %n hafta arasında gelirinize yansır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The gap would likely reach your income within %n week(s).</source>
            <translation>
                <numerusform>Boşluk büyük olasılıkla %n hafta içinde gelirinize yansır.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last three weeks were not all without prospecting.</source>
            <translation>Son üç haftanın hepsi aday aramasız geçmedi.</translation>
        </message>
        <message>
            <source>The profile holds: more are won above its line.</source>
            <translation>Profil tutuyor: çizginin üzerinde daha çok kazanılıyor.</translation>
        </message>
        <message>
            <source>The trap</source>
            <translation>Tuzak</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>O gün ve bugün</translation>
        </message>
        <message>
            <source>There longer than half a cycle: {count} of {present}.</source>
            <translation>Yarım döngüden uzun süredir orada: {present} hedeften {count} tanesi.</translation>
        </message>
        <message>
            <source>Too few are closed to tell whether the profile holds.</source>
            <translation>Profilin tutup tutmadığını söylemek için kapanan çok az.</translation>
        </message>
        <message numerus="yes">
            <source>Too wide to plan by yet: %n agreement(s) so far.</source>
            <translation>
                <numerusform>Plan yapmak için henüz çok geniş: şimdiye kadar %n anlaşma.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bitiş</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Value: {share} of now</source>
            <translation>Tutar: şimdikinin {share} kadarı</translation>
        </message>
        <message numerus="yes">
            <source>We also need %n older objective(s), started more than two cycles ago; you have {known}.</source>
            <translation>
                <numerusform>Ayrıca iki döngüden daha önce başlamış %n eski hedef gerekir; sizde {known} var.</numerusform>
            </translation>
        </message>
        <message>
            <source>We also need an agreement among the older objectives; you have none.</source>
            <translation>Ayrıca eski hedefler arasında bir anlaşma gerekir; henüz yok.</translation>
        </message>
        <message>
            <source>We also need an agreement, or your own estimate of a cycle.</source>
            <translation>Ayrıca bir anlaşma ya da döngü için kendi tahmininiz gerekir.</translation>
        </message>
        <message numerus="yes">
            <source>We need %n full week(s) since this file was made; you have {known}.</source>
            <translation>
                <numerusform>Bu dosya oluşturulduğundan beri %n tam hafta gerekir; sizde {known} var.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We need %n older objective(s), started more than two cycles ago; you have {known}.</source>
            <translation>
                <numerusform>İki döngüden daha önce başlamış %n eski hedef gerekir; sizde {known} var.</numerusform>
            </translation>
        </message>
        <message>
            <source>We need an agreement among the older objectives; you have none.</source>
            <translation>Eski hedefler arasında bir anlaşma gerekir; henüz yok.</translation>
        </message>
        <message>
            <source>We need an agreement, or your own estimate of a cycle.</source>
            <translation>Bir anlaşma ya da döngü için kendi tahmininiz gerekir.</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Hafta başı</translation>
        </message>
        <message>
            <source>Week of {day}: {words}</source>
            <translation>{day} haftası: {words}</translation>
        </message>
        <message>
            <source>What an hour of selling earns</source>
            <translation>Satışa ayrılan bir saatin kazandırdığı</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Ne oldu</translation>
        </message>
        <message>
            <source>What closed objectives brought for each hour logged on them. No figures under five agreements.</source>
            <translation>Kapanan hedeflerin, kaydedilen her saat için getirdiği. Beş anlaşmanın altında rakam yok.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Ya şöyle olsaydı</translation>
        </message>
        <message>
            <source>What moved</source>
            <translation>Neler hareket etti</translation>
        </message>
        <message>
            <source>What was earned each month varied by {share} over the last 12 months; 0 % would be the same every month.</source>
            <translation>Aylık gelir son 12 ayda {share} oranında oynadı; % 0 her ay aynı demektir.</translation>
        </message>
        <message>
            <source>What was open or planned on a past day is not recorded.</source>
            <translation>Geçmiş bir günde neyin açık ya da planlı olduğu kaydedilmez.</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>İhtiyacınız</translation>
        </message>
        <message>
            <source>Who entered a stage from {first} to {last}, and what became of them until today. No percentages under five cases.</source>
            <translation>{first} ile {last} arasında bir aşamaya girenler ve bugüne dek ne oldukları. Beş durumun altında yüzde verilmez.</translation>
        </message>
        <message>
            <source>Win rate: {share} of now</source>
            <translation>Kazanma oranı: şimdikinin {share} kadarı</translation>
        </message>
        <message>
            <source>With a normal cycle of 12 months or more there is no win rate to tell.</source>
            <translation>Olağan döngü 12 ay ya da daha uzunsa kazanma oranı söylenemez.</translation>
        </message>
        <message>
            <source>With open conditions: {count} of {present} in Best Few.</source>
            <translation>Açık koşulu olan: En İyi Birkaç içindeki {present} hedeften {count} tanesi.</translation>
        </message>
        <message>
            <source>With so few agreements a year no forecast can tell a hole from chance.</source>
            <translation>Yılda bu kadar az anlaşmayla hiçbir öngörü bir açığı rastlantıdan ayıramaz.</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Kazanıldı</translation>
        </message>
        <message>
            <source>Won above the line: {above} of {cases_above}; below: {below} of {cases_below}.</source>
            <translation>Çizginin üzerinde kazanılan: {cases_above} içinde {above}; altında: {cases_below} içinde {below}.</translation>
        </message>
        <message>
            <source>Won cycles by service, in days</source>
            <translation>Hizmete göre kazanılan döngüler, gün olarak</translation>
        </message>
        <message numerus="yes">
            <source>You were at least 90 % sure of %n closed objective(s). How many you won is shown from ten on.</source>
            <translation>
                <numerusform>Kapanan %n hedef için en az % 90 emindiniz. Ondan itibaren kaçını kazandığınız söylenir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your estimate</source>
            <translation>Tahmininiz</translation>
        </message>
        <message>
            <source>Your own record is too short: until 8 weeks of prospecting are logged, half a day counts as one new objective.</source>
            <translation>Kendi kayıtlarınız henüz çok kısa: 8 hafta müşteri arama kaydedilene kadar yarım gün bir yeni hedef sayılır.</translation>
        </message>
        <message>
            <source>about {money} short</source>
            <translation>yaklaşık {money} eksik</translation>
        </message>
        <message>
            <source>an agreement</source>
            <translation>bir anlaşma</translation>
        </message>
        <message>
            <source>away</source>
            <translation>uzakta</translation>
        </message>
        <message>
            <source>back or parked</source>
            <translation>geri ya da bekletilen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>yapılan</translation>
        </message>
        <message>
            <source>earned</source>
            <translation>kazanılan</translation>
        </message>
        <message>
            <source>earned this year</source>
            <translation>bu yıl kazanılan</translation>
        </message>
        <message>
            <source>fit above the line</source>
            <translation>çizginin üzerinde</translation>
        </message>
        <message>
            <source>fit below the line</source>
            <translation>çizginin altında</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>ileri</translation>
        </message>
        <message numerus="yes">
            <source>from %n agreement(s)</source>
            <translation>
                <numerusform>%n anlaşmadan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from %n agreement(s) and your estimate</source>
            <translation>
                <numerusform>%n anlaşmadan ve tahmininizden</numerusform>
            </translation>
        </message>
        <message>
            <source>kept</source>
            <translation>tutuldu</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>geçen yıl</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>beklenen</translation>
        </message>
        <message>
            <source>likely {low} to {high}</source>
            <translation>beklenen: {low} – {high}</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>kaybedilen</translation>
        </message>
        <message>
            <source>median</source>
            <translation>ortanca</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>tutulmadı</translation>
        </message>
        <message>
            <source>new</source>
            <translation>yeni</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message>
            <source>no agreement, no estimate</source>
            <translation>anlaşma yok, tahmin yok</translation>
        </message>
        <message>
            <source>no prospecting planned</source>
            <translation>aday bulma planlanmadı</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>none entered</source>
            <translation>giren yok</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>henüz bilinmiyor</translation>
        </message>
        <message>
            <source>not over yet</source>
            <translation>henüz bitmedi</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>belirtilmemiş</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planlanan</translation>
        </message>
        <message>
            <source>services</source>
            <translation>hizmetler</translation>
        </message>
        <message>
            <source>sides of the line</source>
            <translation>çizginin iki yanı</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>kaynaklar</translation>
        </message>
        <message>
            <source>still there</source>
            <translation>hâlâ orada</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bitiş</translation>
        </message>
        <message>
            <source>today</source>
            <translation>bugün</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <translation>söylemek için çok az</translation>
        </message>
        <message>
            <source>what you need</source>
            <translation>ihtiyacınız</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>your estimate</source>
            <translation>tahmininiz</translation>
        </message>
        <message>
            <source>your estimate, no agreement yet</source>
            <translation>tahmininiz, henüz anlaşma yok</translation>
        </message>
        <message>
            <source>{days} days, half {half}</source>
            <translation>{days} gün, yarısı {half}</translation>
        </message>
        <message>
            <source>{hours}, {kept}</source>
            <translation>{hours}, {kept}</translation>
        </message>
        <message>
            <source>{likely} an hour, 8 of 10: {low} to {high}</source>
            <translation>saatte {likely}, 10'da 8: {low} – {high}</translation>
        </message>
        <message>
            <source>{likely}, 8 of 10: {low} to {high}</source>
            <translation>{likely}, 10’da 8: {low}–{high}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} – {high}</translation>
        </message>
        <message>
            <source>{money} came: held</source>
            <translation>{money} geldi: tuttu</translation>
        </message>
        <message>
            <source>{money} came: not held</source>
            <translation>{money} geldi: tutmadı</translation>
        </message>
        <message>
            <source>{month}: likely {likely}, in 8 of 10 cases {low} to {high}.</source>
            <translation>{month}: beklenen {likely}, 10 durumun 8'inde {low} ile {high} arası.</translation>
        </message>
        <message>
            <source>{month}: {money} earned.</source>
            <translation>{month}: {money} kazanıldı.</translation>
        </message>
        <message>
            <source>{number} new objectives a week until {day} would likely bring what you need: about {hours} of prospecting a week.</source>
            <translation>{day} tarihine kadar haftada {number} yeni hedef ihtiyacınızı büyük olasılıkla karşılar: haftada yaklaşık {hours} müşteri arama.</translation>
        </message>
        <message>
            <source>{said}, probably longer</source>
            <translation>{said}, muhtemelen daha uzun</translation>
        </message>
        <message>
            <source>{said}; most took {spread} days</source>
            <translation>{said}; çoğu {spread} gün sürdü</translation>
        </message>
        <message>
            <source>{said}; they took {spread} days</source>
            <translation>{said}; {spread} gün sürdüler</translation>
        </message>
        <message>
            <source>{stage}: {count} entered, {ends}</source>
            <translation>{stage}: {count} girdi, {ends}</translation>
        </message>
        <message>
            <source>{stage}: {then}, {then_value} then; {now}, {now_value} now</source>
            <translation>{stage}: o gün {then}, {then_value}; şimdi {now}, {now_value}</translation>
        </message>
        <message>
            <source>{won} of {cases} won</source>
            <translation>{cases} içinde {won} kazanıldı</translation>
        </message>
        <message>
            <source>{year} until {day}: {agreed} agreed, {earned} earned. {last} until the same day: {agreed_then} agreed, {earned_then} earned.</source>
            <translation>{year}, {day} tarihine kadar: {agreed} anlaşıldı, {earned} kazanıldı. {last}, aynı güne kadar: {agreed_then} anlaşıldı, {earned_then} kazanıldı.</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>A question</source>
            <translation>Bir soru</translation>
        </message>
        <message>
            <source>After a proposal</source>
            <translation>Bir tekliften sonra</translation>
        </message>
        <message>
            <source>After the first talk</source>
            <translation>İlk görüşmeden sonra</translation>
        </message>
        <message>
            <source>Asking for a referral</source>
            <translation>Tavsiye istemek</translation>
        </message>
        <message>
            <source>Hello {person},

I enjoyed working with you. Whom do you know who could use the same: {service}? An introduction by email is enough; I take it from there.

Kind regards
</source>
            <translation>Merhaba {person},

Sizinle çalışmak güzeldi. Aynısından yararlanabilecek kimi tanıyorsunuz: {service}? E-postayla tanıştırmanız yeter, gerisini ben hallederim.

Saygılarımla
</translation>
        </message>
        <message>
            <source>Hello {person},

Thank you for our talk. This is what I understood you want: 

May I call you on {next day} to hear whether I got it right?

Kind regards
</source>
            <translation>Merhaba {person},

Görüşmemiz için teşekkür ederim. İstediğinizi şöyle anladım: 

Doğru anlayıp anlamadığımı sormak için sizi {next day} günü arayabilir miyim?

Saygılarımla
</translation>
        </message>
        <message>
            <source>Hello {person},

You have had my proposal for {service} for a few days. What in it is not yet as you need it, and who else should look at it?

I could talk on {next day}.

Kind regards
</source>
            <translation>Merhaba {person},

{service} teklifim birkaç gündür sizde. Nesi henüz ihtiyacınız gibi değil, başka kimin bakması gerekiyor?

{next day} günü konuşabiliriz.

Saygılarımla
</translation>
        </message>
        <message>
            <source>My proposal: {service}</source>
            <translation>Teklifim: {service}</translation>
        </message>
        <message>
            <source>Our talk</source>
            <translation>Görüşmemiz</translation>
        </message>
        <message>
            <source>client</source>
            <translation>müşteri</translation>
        </message>
        <message>
            <source>next day</source>
            <translation>sonraki gün</translation>
        </message>
        <message>
            <source>person</source>
            <translation>kişi</translation>
        </message>
        <message>
            <source>service</source>
            <translation>hizmet</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n card(s) hidden by the search.</source>
            <translation>
                <numerusform>%n kart arama yüzünden görünmüyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Move to</source>
            <translation>&amp;Taşı</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Son açılanlar</translation>
        </message>
        <message>
            <source>Updating scores for today’s ages…</source>
            <translation>Puanlar bugünkü yaşlara göre güncelleniyor…</translation>
        </message>
        <message>
            <source>{client} is hidden by the search.</source>
            <translation>{client} arama yüzünden görünmüyor.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Renkler</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Dü&amp;zen</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Dışa aktar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Yardım</translation>
        </message>
        <message>
            <source>&amp;Objective</source>
            <translation>&amp;Hedef</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Raporlar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>&amp;Zoom</source>
            <translation>&amp;Yakınlaştırma</translation>
        </message>
        <message>
            <source>Clie&amp;nt</source>
            <translation>Da&amp;nışan</translation>
        </message>
        <message>
            <source>Log &amp;activity</source>
            <translation>&amp;Etkinlik kaydet</translation>
        </message>
        <message>
            <source>O&amp;utcome</source>
            <translation>S&amp;onuç</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n objective(s) kept.</source>
            <translation>
                <numerusform>%n hedef kalır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people kept.</source>
            <translation>
                <numerusform>%n kişi kalır.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Birleştir</translation>
        </message>
        <message>
            <source>Merge two clients</source>
            <translation>İki danışanı birleştir</translation>
        </message>
        <message>
            <source>You can undo this.</source>
            <translation>Bunu geri alabilirsiniz.</translation>
        </message>
    </context>
    <context>
        <name>Method</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Geri</translation>
        </message>
        <message>
            <source>A pattern, and nobody in particular. Compare every prospect with it and leave out early anyone who would not suit you: your time is the limit of the whole system.</source>
            <translation>Bir örüntüdür, belli bir kişi değil. Her adayı onunla karşılaştırın ve sizi tatmin etmeyecek olanı erken eleyin: tüm sistemin sınırı sizin zamanınızdır.</translation>
        </message>
        <message>
            <source>An objective belongs where its conditions put it, not where you hope it is. Each slice asks for its own kind of work: qualify Above the Funnel, cover every influence in it, close the Best Few.</source>
            <translation>Bir hedefin yeri, sizin umduğunuz yer değil, koşullarının gösterdiği yerdir. Her dilim kendi işini ister: Huninin Üstünde değerlendirin, Huninin İçinde her etkileyeni karşılayın, En İyi Birkaç’ı kapatın.</translation>
        </message>
        <message>
            <source>Busy with the clients you have, you stop looking for new ones. First contact and agreement are one cycle apart: what you neglect today is missing one cycle later. The cure is a little prospecting every week, even when you are overbooked.</source>
            <translation>Elinizdeki müşterilerle uğraşırken yenilerini aramayı bırakırsınız. İlk temas ile anlaşma arasında bir döngü vardır: bugün ihmal ettiğiniz, bir döngü sonra eksik kalır. Çaresi, işiniz başınızdan aşkınken bile her hafta biraz aday aramaktır.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Drawing: {title}</source>
            <translation>Çizim: {title}</translation>
        </message>
        <message>
            <source>First close, then prospect, then work the funnel: that order never changes. How much time each gets does, with the number of objectives in each slice. The trap: closing and working the funnel, and never prospecting.</source>
            <translation>Önce kapatın, sonra aday arayın, sonra huniyi işleyin: bu sıra hiç değişmez. Her birine ayrılan zaman ise dilimlerdeki hedef sayısına göre değişir. Tuzak: kapatıp huniyi işlemek, ama hiç aday aramamak.</translation>
        </message>
        <message>
            <source>Half a cycle</source>
            <translation>Yarım döngü</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>Order is not time</source>
            <translation>Sıra, süre değildir</translation>
        </message>
        <message>
            <source>See what moved in your funnel</source>
            <translation>Huninizde neler hareket etti, görün</translation>
        </message>
        <message>
            <source>See your cycles</source>
            <translation>Döngülerinizi görün</translation>
        </message>
        <message>
            <source>See your leads, best fit first</source>
            <translation>Adaylarınızı görün, en uygun olan önce</translation>
        </message>
        <message>
            <source>See your slices</source>
            <translation>Dilimlerinizi görün</translation>
        </message>
        <message>
            <source>See your week</source>
            <translation>Haftanızı görün</translation>
        </message>
        <message>
            <source>The ideal client</source>
            <translation>İdeal danışan</translation>
        </message>
        <message>
            <source>The method in five minutes</source>
            <translation>Beş dakikada yöntem</translation>
        </message>
        <message>
            <source>The roller coaster</source>
            <translation>Gelir dalgalanması</translation>
        </message>
        <message>
            <source>Three slices and their work</source>
            <translation>Üç dilim ve işleri</translation>
        </message>
        <message>
            <source>Your own agreements show how long a sale usually takes: the normal cycle. Near means agreed within half of it. Only that belongs in the Best Few.</source>
            <translation>Bir satışın genellikle ne kadar sürdüğünü kendi anlaşmalarınız gösterir: olağan döngü. Yakın, bunun yarısı içinde anlaşılacak demektir. En İyi Birkaç’a yalnızca o girer.</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>anlaşma</translation>
        </message>
        <message>
            <source>can pay for it</source>
            <translation>bütçesi var</translation>
        </message>
        <message>
            <source>first contact</source>
            <translation>ilk temas</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>uyuyor</translation>
        </message>
        <message>
            <source>half</source>
            <translation>yarısı</translation>
        </message>
        <message>
            <source>income</source>
            <translation>gelir</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>elendi</translation>
        </message>
        <message>
            <source>may fit</source>
            <translation>uyabilir</translation>
        </message>
        <message>
            <source>near enough</source>
            <translation>yeterince yakın</translation>
        </message>
        <message>
            <source>not near yet</source>
            <translation>henüz yakın değil</translation>
        </message>
        <message>
            <source>one cycle</source>
            <translation>bir döngü</translation>
        </message>
        <message>
            <source>open to what is new</source>
            <translation>yeniliğe açık</translation>
        </message>
        <message>
            <source>prospecting</source>
            <translation>aday bulma</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} / {all}</translation>
        </message>
    </context>
    <context>
        <name>Monday</name>
        <message numerus="yes">
            <source>%n lead(s) waiting</source>
            <translation>
                <numerusform>%n aday bekliyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue next action(s)</source>
            <translation>
                <numerusform>%n gecikmiş iş</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose leads in the Universe</source>
            <translation>Evren’den aday seç</translation>
        </message>
        <message>
            <source>Go through them one by one</source>
            <translation>Tek tek bak</translation>
        </message>
        <message>
            <source>Last week you were away.</source>
            <translation>Geçen hafta yoktunuz.</translation>
        </message>
        <message numerus="yes">
            <source>Move all dates on by %n day(s)</source>
            <translation>
                <numerusform>Tüm tarihleri %n gün ileri al</numerusform>
            </translation>
        </message>
        <message>
            <source>Move all to this week</source>
            <translation>Hepsini bu haftaya al</translation>
        </message>
        <message>
            <source>New week</source>
            <translation>Yeni hafta</translation>
        </message>
        <message>
            <source>No prospecting was planned last week.</source>
            <translation>Geçen hafta için aday bulma planlanmamıştı.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Şimdi değil</translation>
        </message>
        <message>
            <source>One after the other, by one key each</source>
            <translation>Birbiri ardına, her biri tek tuşla</translation>
        </message>
        <message>
            <source>Plan this week</source>
            <translation>Bu haftayı planla</translation>
        </message>
        <message>
            <source>Prospecting last week: {amount}, kept</source>
            <translation>Geçen hafta aday bulma: {amount}, tutuldu</translation>
        </message>
        <message>
            <source>Prospecting last week: {amount}, not kept</source>
            <translation>Geçen hafta aday bulma: {amount}, tutulmadı</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n objective(s)</source>
            <translation>
                <numerusform>%n hedefi ayıkla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You were away for %n day(s)</source>
            <translation>
                <numerusform>%n gün yoktunuz</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>Back on {day}.</source>
            <translation>{day} günü geri gelecek.</translation>
        </message>
    </context>
    <context>
        <name>New</name>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Danışan</translation>
        </message>
        <message>
            <source>&amp;In one line</source>
            <translation>&amp;Tek satırda</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Hizmet</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>D&amp;eğer</translation>
        </message>
        <message>
            <source>Add and next</source>
            <translation>Ekle ve sonraki</translation>
        </message>
        <message>
            <source>Add lead</source>
            <translation>Adayı ekle</translation>
        </message>
        <message>
            <source>Add objective</source>
            <translation>Hedefi ekle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Enter a name.</source>
            <translation>Bir ad girin.</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Yeni aday</translation>
        </message>
        <message>
            <source>New objective</source>
            <translation>Yeni hedef</translation>
        </message>
        <message>
            <source>S&amp;tage</source>
            <translation>&amp;Aşama</translation>
        </message>
        <message>
            <source>What they would &amp;buy from you</source>
            <translation>Sizden ne &amp;satın alacakları</translation>
        </message>
    </context>
    <context>
        <name>NewService</name>
        <message>
            <source>Usual value</source>
            <translation>Olağan değer</translation>
        </message>
        <message>
            <source>Weeks from the first talk to a yes</source>
            <translation>İlk görüşmeden evete kadar hafta</translation>
        </message>
    </context>
    <context>
        <name>NextAction</name>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tür</translation>
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>&amp;Dakika</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Saat</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Ne</translation>
        </message>
        <message>
            <source>Call, send, meet …</source>
            <translation>Ara, gönder, görüş …</translation>
        </message>
        <message>
            <source>Done, set the next one</source>
            <translation>Bitti, sıradakini belirle</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Nasıl</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Sıradaki adım</translation>
        </message>
        <message>
            <source>No one chosen</source>
            <translation>Kimse seçilmedi</translation>
        </message>
        <message>
            <source>Nothing for now</source>
            <translation>Şimdilik yok</translation>
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation>Henüz planlanmadı</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>The one &amp;question to ask</source>
            <translation>Sorulacak tek &amp;soru</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>Ne &amp;zaman</translation>
        </message>
        <message>
            <source>W&amp;ith</source>
            <translation>&amp;Kiminle</translation>
        </message>
        <message>
            <source>What comes next for {client}?</source>
            <translation>{client} için sırada ne var?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Notes</source>
            <translation>Notlar</translation>
        </message>
        <message>
            <source>What you want to remember.</source>
            <translation>Hatırlamak istedikleriniz.</translation>
        </message>
    </context>
    <context>
        <name>Objective</name>
        <message>
            <source>&amp;First contact</source>
            <translation>İ&amp;lk temas</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Hizmet</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>D&amp;eğer</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Etkinlik</translation>
        </message>
        <message>
            <source>Age against your normal cycle</source>
            <translation>Olağan döngünüze göre yaşı</translation>
        </message>
        <message>
            <source>By {day} {who} approves {value} for {what}.</source>
            <translation>{day} tarihine dek {who}, {what} için {value} onaylar.</translation>
        </message>
        <message>
            <source>Changes are saved as you type. Ctrl+Z undoes.</source>
            <translation>Değişiklikler siz yazarken kaydedilir. Ctrl+Z geri alır.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Danışan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>E&amp;xpected close</source>
            <translation>&amp;Beklenen kapanış</translation>
        </message>
        <message>
            <source>Fill in: {part}</source>
            <translation>Doldurun: {part}</translation>
        </message>
        <message>
            <source>How do you feel about it?</source>
            <translation>Bu konuda ne hissediyorsunuz?</translation>
        </message>
        <message>
            <source>In one line</source>
            <translation>Tek satırda</translation>
        </message>
        <message>
            <source>Influences</source>
            <translation>Etkileyenler</translation>
        </message>
        <message>
            <source>More: in one line, competition</source>
            <translation>Daha fazlası: tek satırda, rakipler</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Not yet clear what they would buy</source>
            <translation>Ne alacakları henüz belli değil</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Hedef</translation>
        </message>
        <message>
            <source>Objective — {client}</source>
            <translation>Hedef — {client}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>Parts of the objective</source>
            <translation>Hedefin bölümleri</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Önceki</translation>
        </message>
        <message>
            <source>S&amp;ource</source>
            <translation>Ka&amp;ynak</translation>
        </message>
        <message>
            <source>The card after, in board order (Ctrl+Page Down)</source>
            <translation>Pano sırasıyla sonraki kart (Ctrl+Page Down)</translation>
        </message>
        <message>
            <source>The card before, in board order (Ctrl+Page Up)</source>
            <translation>Pano sırasıyla önceki kart (Ctrl+Page Up)</translation>
        </message>
        <message>
            <source>What they may do &amp;instead</source>
            <translation>Bunun yer&amp;ine ne yapabilirler</translation>
        </message>
        <message>
            <source>What they would &amp;buy from you</source>
            <translation>Sizden ne &amp;satın alacakları</translation>
        </message>
        <message>
            <source>Wins and results known: {known} of {count}.</source>
            <translation>Kazanımı ve sonucu bilinenler: {known} / {count}.</translation>
        </message>
        <message>
            <source>{position}, set on {day}</source>
            <translation>{position}, {day} tarihli</translation>
        </message>
    </context>
    <context>
        <name>OneLine</name>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Add (Enter)</source>
            <translation>Ekle (Enter)</translation>
        </message>
        <message>
            <source>Add and open</source>
            <translation>Ekle ve aç</translation>
        </message>
        <message>
            <source>Add and open (Shift+Enter)</source>
            <translation>Ekle ve aç (Shift+Enter)</translation>
        </message>
        <message>
            <source>Enter who it is, with the name first.</source>
            <translation>Kim olduğunu söyleyin: önce bir ad gelir.</translation>
        </message>
        <message>
            <source>Mia Soler, +34 600 111 222, via Ana, coaching, 900, call Thu 10:00</source>
            <translation>Mia Soler, +34 600 111 222, Ana aracılığıyla, koçluk, 900, perşembe 10:00 ara</translation>
        </message>
        <message>
            <source>Press to correct</source>
            <translation>Düzeltmek için basın</translation>
        </message>
        <message>
            <source>Separate the parts with commas, or paste a signature. Whatever is not understood becomes the note.</source>
            <translation>Parçaların arasına virgül, ya da yapıştırılmış bir imza. Anlaşılmayanlar nota yazılır.</translation>
        </message>
        <message>
            <source>Somebody new, in one line</source>
            <translation>Tek satırla yeni biri</translation>
        </message>
        <message>
            <source>This can’t be read as {part}.</source>
            <translation>Bu, şu olarak okunamıyor: {part}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Understood: {parts}</source>
            <translation>Anlaşılan: {parts}</translation>
        </message>
        <message>
            <source>What this is</source>
            <translation>Bunun ne olduğu</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>via {source}</source>
            <translation>{source} aracılığıyla</translation>
        </message>
        <message>
            <source>{client} added.</source>
            <translation>{client} eklendi.</translation>
        </message>
        <message>
            <source>{part}: {what}</source>
            <translation>{part}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>In your own words</source>
            <translation>Kendi sözlerinizle</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Belirtilmedi</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Yeniden aç</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Add person</source>
            <translation>Kişi ekle</translation>
        </message>
        <message>
            <source>Call or write</source>
            <translation>Ara ya da yaz</translation>
        </message>
        <message>
            <source>Nobody yet. Add the people you talk to, with phone and email.</source>
            <translation>Henüz kimse yok. Konuştuğunuz kişileri telefon ve e-postayla ekleyin.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>+%n more in the program</source>
            <translation>
                <numerusform>+%n tane daha programda</numerusform>
            </translation>
        </message>
        <message>
            <source>Calls to make</source>
            <translation>Yapılacak aramalar</translation>
        </message>
        <message numerus="yes">
            <source>Choose %n from the universe</source>
            <translation>
                <numerusform>Evrenden %n aday seç</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Do, in this order</source>
            <translation>Bu sırayla yapın</translation>
        </message>
        <message numerus="yes">
            <source>In play: %n objective(s)</source>
            <translation>
                <numerusform>Sürüyor: %n hedef</numerusform>
            </translation>
        </message>
        <message>
            <source>No calls planned.</source>
            <translation>Planlanmış arama yok.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notlar</translation>
        </message>
        <message>
            <source>Printed {day}, {time}</source>
            <translation>Yazdırıldı: {day}, {time}</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Aday bul</translation>
        </message>
        <message>
            <source>Selling: {hours}</source>
            <translation>Satış: {hours}</translation>
        </message>
        <message>
            <source>Selling: {hours} of {all}</source>
            <translation>Satış: {hours} / {all}</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Seanslar</translation>
        </message>
        <message>
            <source>Time budget</source>
            <translation>Zaman bütçesi</translation>
        </message>
        <message>
            <source>Week plan</source>
            <translation>Hafta planı</translation>
        </message>
        <message>
            <source>Work the funnel</source>
            <translation>Huniyi işle</translation>
        </message>
        <message>
            <source>close</source>
            <translation>kapat</translation>
        </message>
        <message>
            <source>late</source>
            <translation>geç</translation>
        </message>
        <message>
            <source>prospect</source>
            <translation>aday bul</translation>
        </message>
        <message>
            <source>work</source>
            <translation>işle</translation>
        </message>
        <message>
            <source>{share} %   done: ______ h</source>
            <translation>%{share}   yapılan: ______ sa</translation>
        </message>
        <message>
            <source>{span} · week {number}</source>
            <translation>{span} · {number}. hafta</translation>
        </message>
    </context>
    <context>
        <name>Playbook</name>
        <message>
            <source>+{count} more in the program</source>
            <translation>programda {count} tane daha</translation>
        </message>
        <message>
            <source>Add problem</source>
            <translation>Sorun ekle</translation>
        </message>
        <message>
            <source>Any client</source>
            <translation>Her danışan</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Kimler için</translation>
        </message>
        <message>
            <source>Came up</source>
            <translation>Görüldü</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>How you prepare</source>
            <translation>Nasıl hazırlanırsınız</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Aşağı taşı</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Yukarı taşı</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Sorun</translation>
        </message>
        <message>
            <source>Problems you keep running into will appear here.</source>
            <translation>Sık karşılaştığınız sorunlar burada görünecek.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF olarak kaydet</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF olarak kaydet…</translation>
        </message>
        <message>
            <source>Usual problems</source>
            <translation>Sık görülen sorunlar</translation>
        </message>
        <message>
            <source>What comes up again and again, and how you respond. Log it with a call or as a red flag, and it is counted here.</source>
            <translation>Tekrar tekrar karşınıza çıkanlar ve yanıtınız. Bir aramayla ya da uyarı işareti olarak kaydedin, burada sayılsın.</translation>
        </message>
        <message numerus="yes">
            <source>came up %n time(s)</source>
            <translation>
                <numerusform>%n kez görüldü</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>Position</source>
            <translation>His</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n dakika önce</numerusform>
            </translation>
        </message>
        <message>
            <source>80 to 200 %. Everything grows with it.</source>
            <translation>Yüzde 80 ile 200 arası. Her şey onunla büyür.</translation>
        </message>
        <message>
            <source>A complete copy, as of now. Keep some on another disk.</source>
            <translation>Şu anki haliyle tam bir kopya. Birkaçını başka bir diskte saklayın.</translation>
        </message>
        <message>
            <source>A day off is still shown if it has a block.</source>
            <translation>Bloğu olan bir izin günü yine de gösterilir.</translation>
        </message>
        <message>
            <source>A service with this name already exists.</source>
            <translation>Bu adda bir hizmet zaten var.</translation>
        </message>
        <message>
            <source>A usual week; each can have its own.</source>
            <translation>Olağan bir hafta; her haftanın kendi süresi olabilir.</translation>
        </message>
        <message>
            <source>Add letter</source>
            <translation>Mektup ekle</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Hizmet ekle</translation>
        </message>
        <message>
            <source>All seven</source>
            <translation>Yedi gün</translation>
        </message>
        <message>
            <source>All your work, not only selling.</source>
            <translation>Yalnızca satış değil, bütün işiniz.</translation>
        </message>
        <message>
            <source>Amounts keep their figures; nothing is converted.</source>
            <translation>Tutarların rakamları aynı kalır; hiçbir şey çevrilmez.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Görünüş</translation>
        </message>
        <message>
            <source>At the time</source>
            <translation>Saatinde</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Yedekler</translation>
        </message>
        <message>
            <source>Before a next action with a time, and once a morning for the day. None in quiet hours. They also go into exported calendars.</source>
            <translation>Saati olan bir sonraki adımdan önce ve her sabah bir kez gün için. Sessiz saatlerde yok. Dışa aktarılan takvimlere de girer.</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Mola</translation>
        </message>
        <message>
            <source>Break from</source>
            <translation>Mola başlangıcı</translation>
        </message>
        <message>
            <source>Break until</source>
            <translation>Mola bitişi</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Klasör seç…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Close Best Few, prospect and qualify, work the funnel</source>
            <translation>En İyi Birkaç’ı kapat, aday bul ve değerlendir, huniyi işle</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Renkler</translation>
        </message>
        <message>
            <source>Copied to {file}.</source>
            <translation>Kopyalandı: {file}.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopya</translation>
        </message>
        <message>
            <source>Currency of this file</source>
            <translation>Bu dosyanın para birimi</translation>
        </message>
        <message>
            <source>Cycle in days</source>
            <translation>Gün olarak döngü</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>Dates and numbers follow it.</source>
            <translation>Tarihler ve sayılar ona uyar.</translation>
        </message>
        <message>
            <source>Days of the week</source>
            <translation>Haftanın günleri</translation>
        </message>
        <message>
            <source>Default ({day})</source>
            <translation>Varsayılan ({day})</translation>
        </message>
        <message>
            <source>Each service has its own normal cycle: the days from first contact to agreement. Your estimate counts as three sales until you have your own. What is agreed is earned in equal parts over the months in which the service is paid.</source>
            <translation>Her hizmetin kendi olağan döngüsü vardır: ilk temastan anlaşmaya kadar geçen günler. Kendi satışlarınız birikene kadar tahmininiz üç satış sayılır. Anlaşılan tutar, hizmetin ödendiği aylara eşit paylarla gelir yazılır.</translation>
        </message>
        <message>
            <source>Enter a whole number of days, 1 or more.</source>
            <translation>1 ya da daha büyük bir tam gün sayısı girin.</translation>
        </message>
        <message>
            <source>Enter the number of months, from 1 (at once) to {most}.</source>
            <translation>Ay sayısını girin: 1 (hemen) ile {most} arasında.</translation>
        </message>
        <message>
            <source>Everything stays in this file, on this computer.</source>
            <translation>Her şey bu dosyada, bu bilgisayarda kalır.</translation>
        </message>
        <message>
            <source>File and backups</source>
            <translation>Dosya ve yedekler</translation>
        </message>
        <message>
            <source>First day of the week</source>
            <translation>Haftanın ilk günü</translation>
        </message>
        <message>
            <source>First hour</source>
            <translation>İlk saat</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Yedek klasörü</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Genel</translation>
        </message>
        <message>
            <source>Hours for selling</source>
            <translation>Satış saatleri</translation>
        </message>
        <message>
            <source>How many agreements you would like, on average.</source>
            <translation>Ortalama kaç anlaşma istediğiniz.</translation>
        </message>
        <message>
            <source>In calendars and weeks.</source>
            <translation>Takvimlerde ve haftalarda.</translation>
        </message>
        <message>
            <source>In one piece each week, with a warning if it is missing.</source>
            <translation>Her hafta tek parça; eksikse uyarılır.</translation>
        </message>
        <message>
            <source>Kept free every day.</source>
            <translation>Her gün boş tutulur.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Language, first day of the week, colours, text size</source>
            <translation>Dil, haftanın ilk günü, renkler, yazı boyu</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Son saat</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Mektup</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Mektuplar</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Light, dark, or the same as the desktop.</source>
            <translation>Açık, koyu ya da masaüstüyle aynı.</translation>
        </message>
        <message>
            <source>Made automatically: every half hour if something has changed, when you close the file, and before any large change. A folder on another disk is safest.</source>
            <translation>Kendiliğinden alınır: bir şeyin değiştiği her yarım saatte, dosyayı kapattığınızda ve büyük işlemlerden önce. Başka bir diskteki bir klasör en güvenlisidir.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Yöntem</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>Pazartesiden cumaya</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Aşağı taşı</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Yukarı taşı</translation>
        </message>
        <message>
            <source>Needed income a month</source>
            <translation>Aylık gerekli gelir</translation>
        </message>
        <message>
            <source>New backups go to {folder}. Earlier ones stay where they are.</source>
            <translation>Yeni yedekler {folder} klasörüne alınır. Şimdiye kadarkiler yerinde kalır.</translation>
        </message>
        <message>
            <source>No backups are made in this window.</source>
            <translation>Bu pencerede yedek alınmıyor.</translation>
        </message>
        <message>
            <source>No selling at these times on any day, for example for writing or rest.</source>
            <translation>Bu saatlerde hiçbir gün satış yok; örneğin yazmak ya da dinlenmek için.</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Belirtilmedi</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
        </message>
        <message>
            <source>Offered when you write to somebody (Ctrl+K). {fields} are filled in; you see the letter in your mail program before it is sent.</source>
            <translation>Birine yazarken sunulur (Ctrl+K). {fields} doldurulur; mektubu gönderilmeden önce e-posta programınızda görürsünüz.</translation>
        </message>
        <message>
            <source>On the screen and on paper.</source>
            <translation>Ekranda ve kâğıtta.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>Paid over months</source>
            <translation>Kaç ayda ödenir</translation>
        </message>
        <message>
            <source>Plan my week stays within them.</source>
            <translation>Haftamı planla bunların içinde kalır.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Tercihler</translation>
        </message>
        <message>
            <source>Preferences on this computer are back to their defaults.</source>
            <translation>Bu bilgisayardaki tercihler varsayılana döndü.</translation>
        </message>
        <message>
            <source>Protected prospecting</source>
            <translation>Korunan aday arama</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Sessizlik başlangıcı</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Sessiz saatler</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Sessizlik bitişi</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Hatırlatmalar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Varsayılanlara dön</translation>
        </message>
        <message>
            <source>Same as the system</source>
            <translation>Sistemle aynı</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopyasını kaydet</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopyasını kaydet…</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Hizmetler</translation>
        </message>
        <message>
            <source>Services and cycles</source>
            <translation>Hizmetler ve döngüler</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Kısayollar</translation>
        </message>
        <message>
            <source>Steps for shares</source>
            <translation>Pay adımı</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Konu</translation>
        </message>
        <message>
            <source>Suggested and linked shares move in these steps.</source>
            <translation>Önerilen ve bağlı paylar bu adımlarla değişir.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Yazı boyu</translation>
        </message>
        <message>
            <source>Text size in percent</source>
            <translation>Yüzde olarak yazı boyu</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Bu dosya</translation>
        </message>
        <message>
            <source>Times of day</source>
            <translation>Saatlerin yazımı</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Olağan klasörü kullan</translation>
        </message>
        <message>
            <source>Wanted wins a month</source>
            <translation>Aylık istenen kazanım</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>What you need to earn, on average.</source>
            <translation>Ortalama olarak kazanmanız gereken tutar.</translation>
        </message>
        <message>
            <source>Work order</source>
            <translation>İş sırası</translation>
        </message>
        <message>
            <source>Working hours a week</source>
            <translation>Haftalık çalışma saati</translation>
        </message>
        <message>
            <source>Working hours of a day</source>
            <translation>Günlük çalışma saatleri</translation>
        </message>
        <message>
            <source>fixed by the method</source>
            <translation>yöntem belirler</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>{step} %</source>
            <translation>% {step}</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>First hour</source>
            <translation>İlk saat</translation>
        </message>
        <message>
            <source>Hide values</source>
            <translation>Değerleri gizle</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Saatler</translation>
        </message>
        <message>
            <source>Initials instead of names</source>
            <translation>Adlar yerine baş harfler</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Son saat</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Kâğıt</translation>
        </message>
        <message>
            <source>Print weekly plan</source>
            <translation>Haftalık planı yazdır</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Saturday and Sunday too</source>
            <translation>Cumartesi ve pazar da</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF olarak kaydet</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF olarak kaydet…</translation>
        </message>
        <message>
            <source>The page as it will be printed</source>
            <translation>Yazdırılacağı haliyle sayfa</translation>
        </message>
        <message>
            <source>The printer is not responding.</source>
            <translation>Yazıcı yanıt vermiyor.</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message numerus="yes">
            <source>%Ln fewer than before</source>
            <translation>
                <numerusform>öncekinden %Ln eksik</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s)</source>
            <translation>
                <numerusform>%Ln aday</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more than before</source>
            <translation>
                <numerusform>öncekinden %Ln fazla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them with unknown fit</source>
            <translation>
                <numerusform>%Ln kişinin uyumu bilinmiyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n real client(s)</source>
            <translation>
                <numerusform>%n gerçek danışan</numerusform>
            </translation>
        </message>
        <message>
            <source>0 ignores the trait, 5 decides almost alone.</source>
            <translation>0 özelliği yok sayar, 5 neredeyse tek başına karar verir.</translation>
        </message>
        <message>
            <source>Acceptable or poor, 0 to −5</source>
            <translation>Kabul edilir ya da zayıf, 0 ile −5 arası</translation>
        </message>
        <message>
            <source>Add trait</source>
            <translation>Özellik ekle</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ekle…</translation>
        </message>
        <message>
            <source>All {count} best: {value}</source>
            <translation>{count} en iyinin hepsi: {value}</translation>
        </message>
        <message>
            <source>Answered from</source>
            <translation>Yanıtın kaynağı</translation>
        </message>
        <message>
            <source>As many as before</source>
            <translation>Öncekiyle aynı sayıda</translation>
        </message>
        <message>
            <source>Back to the traits</source>
            <translation>Özelliklere dön</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>En iyi</translation>
        </message>
        <message>
            <source>Best, but excluded by this profile: {names}.</source>
            <translation>En iyi, ama bu profil eliyor: {names}.</translation>
        </message>
        <message>
            <source>By chance in {percent} % of cases.</source>
            <translation>Rastlantıyla yüzde {percent} olasılıkla.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Demographic</source>
            <translation>Demografik</translation>
        </message>
        <message>
            <source>Desired</source>
            <translation>İstenen</translation>
        </message>
        <message>
            <source>Desired, scores up to +5</source>
            <translation>İstenen, +5’e kadar puan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Tamam</translation>
        </message>
        <message>
            <source>Drag the marker, or use arrow keys, to move the line. Now: fit {line}.</source>
            <translation>Çizgiyi taşımak için işareti sürükleyin ya da ok tuşlarını kullanın. Şimdi: uyum {line}.</translation>
        </message>
        <message>
            <source>Enter a number, or nothing.</source>
            <translation>Bir sayı girin ya da boş bırakın.</translation>
        </message>
        <message>
            <source>Everything else counts as this</source>
            <translation>Geri kalan her şey bu sayılır</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Elenen</translation>
        </message>
        <message>
            <source>Excluded value “{value}” removed them</source>
            <translation>Elenen değer “{value}” onları çıkardı</translation>
        </message>
        <message>
            <source>Excluded, keeps the lead out</source>
            <translation>Elenen, adayı dışarıda tutar</translation>
        </message>
        <message>
            <source>First save or cancel your changes.</source>
            <translation>Önce değişikliklerinizi kaydedin ya da vazgeçin.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>En az</translation>
        </message>
        <message>
            <source>How you prepare</source>
            <translation>Nasıl hazırlanırsınız</translation>
        </message>
        <message>
            <source>Ideal client</source>
            <translation>İdeal danışan</translation>
        </message>
        <message>
            <source>Ideal client — {profile}</source>
            <translation>İdeal danışan — {profile}</translation>
        </message>
        <message>
            <source>In between</source>
            <translation>Arada</translation>
        </message>
        <message>
            <source>Keep these words too</source>
            <translation>Bu sözcükleri de tut</translation>
        </message>
        <message>
            <source>Looking through your leads…</source>
            <translation>Adaylarınıza bakılıyor…</translation>
        </message>
        <message>
            <source>Mark clients as best or worst to see what separates them.</source>
            <translation>Onları neyin ayırdığını görmek için danışanları en iyi veya en kötü olarak işaretleyin.</translation>
        </message>
        <message>
            <source>My answers only</source>
            <translation>Yalnızca benim yanıtlarım</translation>
        </message>
        <message>
            <source>My ideal client</source>
            <translation>İdeal danışanım</translation>
        </message>
        <message>
            <source>My own…</source>
            <translation>Kendi özelliğim…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>New from a prototype</source>
            <translation>Bir ilk örnekten yeni</translation>
        </message>
        <message>
            <source>No longer recognised by: {words}</source>
            <translation>Artık şunlarla tanınmıyor: {words}</translation>
        </message>
        <message>
            <source>No services yet</source>
            <translation>Henüz hizmet yok</translation>
        </message>
        <message>
            <source>No traits of this kind yet. Add one to describe whom you want.</source>
            <translation>Bu türden özellik henüz yok. Kimi istediğinizi tanımlamak için bir tane ekleyin.</translation>
        </message>
        <message>
            <source>Nobody’s fit is known yet.</source>
            <translation>Henüz kimsenin uyumu bilinmiyor.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Şimdi değil</translation>
        </message>
        <message>
            <source>Not saved. Ctrl+Enter saves it; Esc again discards it.</source>
            <translation>Kaydedilmedi. Ctrl+Enter kaydeder; bir kez daha Esc değişiklikleri siler.</translation>
        </message>
        <message>
            <source>Now: fit {line}. {kept} kept, {out} excluded.</source>
            <translation>Şimdi: uyum {line}. {kept} kaldı, {out} elendi.</translation>
        </message>
        <message>
            <source>On the line</source>
            <translation>Çizgide</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profiller</translation>
        </message>
        <message>
            <source>Prototype</source>
            <translation>İlk örnek</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Kanıtlanmış</translation>
        </message>
        <message>
            <source>Psychographic</source>
            <translation>Psikografik</translation>
        </message>
        <message>
            <source>Raise weight to {weight}</source>
            <translation>Ağırlığı {weight} yap</translation>
        </message>
        <message>
            <source>Recognised by these words</source>
            <translation>Bu sözcüklerle tanınır</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove this profile</source>
            <translation>Bu profili kaldır</translation>
        </message>
        <message>
            <source>Remove trait</source>
            <translation>Özelliği kaldır</translation>
        </message>
        <message>
            <source>Rename profile</source>
            <translation>Profili yeniden adlandır</translation>
        </message>
        <message>
            <source>Rules out</source>
            <translation>Eler</translation>
        </message>
        <message>
            <source>Save profile</source>
            <translation>Profili kaydet</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puan</translation>
        </message>
        <message>
            <source>Score it {score}</source>
            <translation>{score} puan ver</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Hizmetler</translation>
        </message>
        <message>
            <source>Start with a prototype</source>
            <translation>Bir ilk örnekle başla</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Denenmiş</translation>
        </message>
        <message>
            <source>The line: the fit that is worth your time</source>
            <translation>Çizgi: zamanınıza değen uyum</translation>
        </message>
        <message>
            <source>The traits of the client you want will appear here, with their weights and values. Start with the prototype closest to your work and change what differs.</source>
            <translation>İstediğiniz danışanın özellikleri, ağırlıkları ve değerleriyle burada görünecek. İşinize en yakın ilk örnekle başlayın, farklı olanı değiştirin.</translation>
        </message>
        <message>
            <source>They are below the line</source>
            <translation>Çizginin altında kalıyorlar</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>En çok</translation>
        </message>
        <message>
            <source>Updating scores for the new profile…</source>
            <translation>Puanlar yeni profile göre güncelleniyor…</translation>
        </message>
        <message>
            <source>Usual problem with this kind of client</source>
            <translation>Bu tür danışanla sık görülen sorun</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Ağırlık</translation>
        </message>
        <message>
            <source>What your clients teach</source>
            <translation>Danışanlarınızın öğrettiği</translation>
        </message>
        <message>
            <source>Who gets your time, and who does not.</source>
            <translation>Zamanınızı kim alır, kim almaz.</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>En kötü</translation>
        </message>
        <message>
            <source>Worst, but kept by this profile: {names}.</source>
            <translation>En kötü, ama bu profil tutuyor: {names}.</translation>
        </message>
        <message>
            <source>Your clients suggest another score for “{value}”.</source>
            <translation>Danışanlarınız “{value}” için başka bir puan gösteriyor.</translation>
        </message>
        <message>
            <source>Your universe with this profile</source>
            <translation>Bu profille evreniniz</translation>
        </message>
        <message>
            <source>all {count} worst: {value}</source>
            <translation>{count} en kötünün hepsi: {value}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n kişi daha</numerusform>
            </translation>
        </message>
        <message>
            <source>desired: {values}</source>
            <translation>istenen: {values}</translation>
        </message>
        <message>
            <source>exclude</source>
            <translation>elenen</translation>
        </message>
        <message>
            <source>excluded: {values}</source>
            <translation>elenen: {values}</translation>
        </message>
        <message numerus="yes">
            <source>from %n client(s)</source>
            <translation>
                <numerusform>%n danışandan itibaren</numerusform>
            </translation>
        </message>
        <message>
            <source>in between: {values}</source>
            <translation>arada: {values}</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>kalan</translation>
        </message>
        <message>
            <source>medical, software</source>
            <translation>sağlık, yazılım</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>none marked</source>
            <translation>işaretlenen yok</translation>
        </message>
        <message>
            <source>scored 0</source>
            <translation>0 puan aldı</translation>
        </message>
        <message>
            <source>scored above 0</source>
            <translation>0’ın üstünde puan aldı</translation>
        </message>
        <message>
            <source>scored below 0</source>
            <translation>0’ın altında puan aldı</translation>
        </message>
        <message>
            <source>your first guess</source>
            <translation>ilk tahmininiz</translation>
        </message>
        <message>
            <source>{count} of {known} best: {value}</source>
            <translation>{known} en iyiden {count}: {value}</translation>
        </message>
        <message>
            <source>{count} of {known} worst: {value}</source>
            <translation>{known} en kötüden {count}: {value}</translation>
        </message>
        <message>
            <source>{trait} matters more than you set.</source>
            <translation>{trait} verdiğiniz ağırlıktan daha önemli.</translation>
        </message>
        <message>
            <source>{trait} unknown</source>
            <translation>{trait} bilinmiyor</translation>
        </message>
        <message>
            <source>{trait}, weight {weight} of 5</source>
            <translation>{trait}, ağırlık 5 üzerinden {weight}</translation>
        </message>
        <message>
            <source>{value} {score}</source>
            <translation>{value} {score}</translation>
        </message>
        <message>
            <source>{weight} of {most}</source>
            <translation>{most} üzerinden {weight}</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Something went wrong: part of this could not be shown or done. You can copy an error report from the Help menu.</source>
            <translation>Bir şeyler ters gitti: bunun bir bölümü gösterilemedi ya da yapılamadı. Yardım menüsünden bir hata raporu kopyalayabilirsiniz.</translation>
        </message>
        <message>
            <source>This file could not be shown; it may be damaged. Open a backup, or start with another file.</source>
            <translation>Bu dosya gösterilemedi; hasarlı olabilir. Bir yedeğini açın ya da başka bir dosyayla başlayın.</translation>
        </message>
    </context>
    <context>
        <name>Reaching</name>
        <message>
            <source>Call {address}</source>
            <translation>Ara: {address}</translation>
        </message>
        <message>
            <source>Call {person}, {address}</source>
            <translation>Ara: {person}, {address}</translation>
        </message>
        <message>
            <source>Call, write or open</source>
            <translation>Ara, yaz ya da aç</translation>
        </message>
        <message>
            <source>Ctrl+click calls or writes; Ctrl+K has all ways</source>
            <translation>Ctrl+tıklama arar ya da yazar; tüm yollar Ctrl+K ile</translation>
        </message>
        <message>
            <source>Empty letter</source>
            <translation>Boş mektup</translation>
        </message>
        <message>
            <source>No phone, email or web address yet</source>
            <translation>Henüz telefon, e-posta ya da web adresi yok</translation>
        </message>
        <message>
            <source>Not while names are hidden (F7)</source>
            <translation>Adlar gizliyken olmaz (F7)</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>Aç: {address}</translation>
        </message>
        <message>
            <source>Write to {address}</source>
            <translation>Yaz: {address}</translation>
        </message>
        <message>
            <source>Write to {person}, {address}</source>
            <translation>Yaz: {person}, {address}</translation>
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>Move to {stage}…</source>
            <translation>{stage} aşamasına taşı…</translation>
        </message>
        <message>
            <source>Nothing more is needed.</source>
            <translation>Başka bir şey gerekmiyor.</translation>
        </message>
        <message>
            <source>To stay in {stage}</source>
            <translation>{stage} aşamasında kalmak için</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n gecikmiş</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do today</source>
            <translation>
                <numerusform>Bugün yapılacak %n iş</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Yapıldı</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>Bir saat sonra</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Your day</source>
            <translation>Gününüz</translation>
        </message>
        <message>
            <source>{time}: something to do</source>
            <translation>{time}: yapılacak bir iş</translation>
        </message>
        <message>
            <source>{time}: {what}</source>
            <translation>{time}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Renewal</name>
        <message>
            <source>{client} appears in the Universe on {day}.</source>
            <translation>{client} {day} günü Evren’de görünecek.</translation>
        </message>
    </context>
    <context>
        <name>Replaying</name>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Redoing…</source>
            <translation>Yineleniyor…</translation>
        </message>
        <message>
            <source>Undoing…</source>
            <translation>Geri alınıyor…</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Geri alındı: {step}</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message numerus="yes">
            <source>Looking through the history, %Ln line(s) so far…</source>
            <translation>
                <numerusform>Geçmişe bakılıyor, şimdiye kadar %Ln satır…</numerusform>
            </translation>
        </message>
        <message>
            <source>PNG…</source>
            <translation>PNG…</translation>
        </message>
        <message>
            <source>SVG…</source>
            <translation>SVG…</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>CSV olarak kaydet</translation>
        </message>
        <message>
            <source>Save the chart as {kind}</source>
            <translation>Grafiği {kind} olarak kaydet</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>Tablo olarak göster</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>%Ln müşteri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objective(s)</source>
            <translation>
                <numerusform>%Ln hedef</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>Hiçbir şey kaybolmaz.</translation>
        </message>
        <message>
            <source>Put it in order</source>
            <translation>Düzene sok</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>Okunabilenleri kurtar</translation>
        </message>
        <message>
            <source>Use the newest backup</source>
            <translation>En yeni yedeği kullan</translation>
        </message>
        <message>
            <source>What cannot be read is lost, and nothing can be undone.</source>
            <translation>Okunamayanlar kaybolur ve geri alınabilecek bir şey kalmaz.</translation>
        </message>
        <message>
            <source>What was changed after that is lost.</source>
            <translation>Ondan sonra yapılan değişiklikler kaybolur.</translation>
        </message>
        <message>
            <source>last changed {day}, {time}</source>
            <translation>en son değişiklik: {day}, {time}</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>onarılmış</translation>
        </message>
        <message>
            <source>{file} itself stays as it is; a new file is made beside it.</source>
            <translation>{file} olduğu gibi kalır; yanına yeni bir dosya yapılır.</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <source>Back in the Universe, as planned: {names}.</source>
            <translation>Planlandığı gibi yeniden Evren’de: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>A little every week does more than a lot now and then.</source>
            <translation>Her hafta biraz, ara sıra çok yapmaktan daha çok işe yarar.</translation>
        </message>
        <message>
            <source>A person, a talk, the web …</source>
            <translation>Bir kişi, bir konuşma, internet …</translation>
        </message>
        <message>
            <source>Agreements by source</source>
            <translation>Kaynağa göre anlaşmalar</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Soruldu</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Each objective has its next action.</source>
            <translation>Her hedefin bir sonraki adımı var.</translation>
        </message>
        <message>
            <source>Entered the funnel</source>
            <translation>Huniye girenler</translation>
        </message>
        <message>
            <source>Every question about the clients in play is answered.</source>
            <translation>Oyundaki herkes hakkındaki her soru yanıtlı.</translation>
        </message>
        <message>
            <source>Hours done out of the hours you planned.</source>
            <translation>Planladığınız saatlerden yapılanlar.</translation>
        </message>
        <message>
            <source>Ideal-client questions open</source>
            <translation>Açık ideal danışan soruları</translation>
        </message>
        <message>
            <source>Most work comes through people you have worked with. Ask two of them a week for a referral or a renewal.</source>
            <translation>İşlerin çoğu birlikte çalıştığınız kişilerden gelir. Her hafta ikisinden bir tavsiye veya yenileme isteyin.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>Next actions missing</source>
            <translation>Sonraki adımı eksik olanlar</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Gelecek hafta</translation>
        </message>
        <message>
            <source>Nobody to ask this week: you have asked everyone you have worked with.</source>
            <translation>Bu hafta sorulacak kimse yok: birlikte çalıştıklarınıza soruldu.</translation>
        </message>
        <message>
            <source>Nothing moves without a next action. Press Enter to open one.</source>
            <translation>Sonraki adım olmadan hiçbir şey ilerlemez. Açmak için Enter’a basın.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Print the week…</source>
            <translation>Haftayı yazdır…</translation>
        </message>
        <message>
            <source>Since Monday morning.</source>
            <translation>Pazartesi sabahından beri.</translation>
        </message>
        <message>
            <source>Source unknown</source>
            <translation>Kaynağı bilinmiyor</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>Adım {n} / {all}</translation>
        </message>
        <message>
            <source>There is no ideal client to compare with yet.</source>
            <translation>Karşılaştırılacak bir ideal danışan henüz yok.</translation>
        </message>
        <message>
            <source>Weekly review</source>
            <translation>Haftalık gözden geçirme</translation>
        </message>
        <message>
            <source>Weeks you have planned will appear here.</source>
            <translation>Planladığınız haftalar burada görünecek.</translation>
        </message>
        <message>
            <source>Went back to the Universe</source>
            <translation>Evren'e dönenler</translation>
        </message>
        <message>
            <source>What entered and left</source>
            <translation>Girenler ve çıkanlar</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Yapılanlar</translation>
        </message>
        <message>
            <source>What you don’t know yet about the clients in play. Press Enter to open one.</source>
            <translation>Oyundaki danışanlar hakkında henüz bilmedikleriniz. Açmak için Enter’a basın.</translation>
        </message>
        <message>
            <source>Who sends you work</source>
            <translation>Size kim iş gönderiyor</translation>
        </message>
        <message>
            <source>Who sent them?</source>
            <translation>Onları kim gönderdi?</translation>
        </message>
        <message>
            <source>Who sent {client}?</source>
            <translation>{client} kimin aracılığıyla geldi?</translation>
        </message>
        <message numerus="yes">
            <source>You kept your prospecting time in {kept} of %n week(s).</source>
            <translation>
                <numerusform>%n haftanın {kept} tanesinde aday arama zamanınızı korudunuz.</numerusform>
            </translation>
        </message>
        <message>
            <source>agreed {day}</source>
            <translation>{day} anlaşıldı</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>asked {day}</source>
            <translation>{day} soruldu</translation>
        </message>
        <message>
            <source>never asked</source>
            <translation>hiç sorulmadı</translation>
        </message>
        <message>
            <source>{day}: away</source>
            <translation>{day}: yok</translation>
        </message>
        <message>
            <source>{day}: {amount}</source>
            <translation>{day}: {amount}</translation>
        </message>
        <message>
            <source>{name}: {share} % known</source>
            <translation>{name}: % {share} biliniyor</translation>
        </message>
    </context>
    <context>
        <name>Selling</name>
        <message>
            <source>Enter a name.</source>
            <translation>Bir ad girin.</translation>
        </message>
        <message>
            <source>For individuals or for organisations?</source>
            <translation>Bireyler için mi, kuruluşlar için mi?</translation>
        </message>
        <message>
            <source>Name of the service</source>
            <translation>Hizmetin adı</translation>
        </message>
        <message>
            <source>New clients wanted a month</source>
            <translation>Ayda istenen yeni danışan</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Atla</translation>
        </message>
        <message>
            <source>What do you sell?</source>
            <translation>Ne satıyorsunuz?</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>Hâlâ eksik olan</translation>
        </message>
        <message>
            <source>With this, the program can warn you in time when too little is coming in.</source>
            <translation>Program bundan yola çıkarak, çok az iş geldiğinde sizi zamanında uyarır.</translation>
        </message>
        <message>
            <source>{service}: weeks from the first talk to a yes</source>
            <translation>{service}: ilk görüşmeden evete kadar hafta</translation>
        </message>
    </context>
    <context>
        <name>ServiceField</name>
        <message>
            <source>Add service…</source>
            <translation>Hizmet ekle…</translation>
        </message>
        <message>
            <source>Is {service} for individuals or for organisations?</source>
            <translation>{service} bireyler için mi, kuruluşlar için mi?</translation>
        </message>
        <message>
            <source>Name of the new service</source>
            <translation>Yeni hizmetin adı</translation>
        </message>
        <message>
            <source>No service</source>
            <translation>Hizmet yok</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Please wait: a large change is being saved.</source>
            <translation>Lütfen bekleyin: büyük bir değişiklik kaydediliyor.</translation>
        </message>
        <message>
            <source>This file is damaged, so nothing more is written to it. Restore a backup, or close it and open it again to save what can be read.</source>
            <translation>Bu dosya hasarlı, bu yüzden artık içine hiçbir şey yazılmıyor. Bir yedekten geri yükleyin ya da okunabilenleri kurtarmak için dosyayı kapatıp yeniden açın.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Your preferences could not be saved and will be lost when you close the program. Check whether the disk is full.</source>
            <translation>Tercihleriniz kaydedilemedi; programı kapatınca kaybolacak. Diskin dolu olup olmadığına bakın.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Action</source>
            <translation>Eylem</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Kısayollar</translation>
        </message>
    </context>
    <context>
        <name>Sort</name>
        <message numerus="yes">
            <source>%n changed.</source>
            <translation>
                <numerusform>%n hedef değişti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for later</source>
            <translation>
                <numerusform>%n sonraya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still here.</source>
            <translation>
                <numerusform>%n hedef yerinde kaldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back a stage</source>
            <translation>Bir aşama geri</translation>
        </message>
        <message>
            <source>Call Thu 10:00</source>
            <translation>Ara Perşembe 10:00</translation>
        </message>
        <message numerus="yes">
            <source>Close %n as lost</source>
            <translation>
                <numerusform>%n hedefi kaybedildi diye kapat</numerusform>
            </translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Kapat (Esc)</translation>
        </message>
        <message>
            <source>Close as lost</source>
            <translation>Kaybedildi diye kapat</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Everything was sorted today already.</source>
            <translation>Bugün hepsi zaten ayıklandı.</translation>
        </message>
        <message numerus="yes">
            <source>Expected close %n day(s) ago</source>
            <translation>
                <numerusform>Beklenen kapanış %n gün önceydi</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>Açık bırak</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Kaybedildi</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Sonraki adım</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Beklet</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n more</source>
            <translation>
                <numerusform>%n hedef daha ayıkla</numerusform>
            </translation>
        </message>
        <message>
            <source>Space  Later</source>
            <translation>Boşluk  Sonra</translation>
        </message>
        <message>
            <source>Still here</source>
            <translation>Hâlâ burada</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Tümünü işaretle</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Weekly sort</source>
            <translation>Haftalık ayıklama</translation>
        </message>
        <message>
            <source>What and when? Enter saves it, Esc goes back.</source>
            <translation>Ne ve ne zaman: Enter kaydeder, Esc geri döner.</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Kazanıldı</translation>
        </message>
        <message>
            <source>You have not heard from these for four cycles. Dead objectives left open distort the forecast and the win rate: tick the ones that are over.</source>
            <translation>Bunlardan dört döngüdür ses çıkmadı. Açık kalan ölü hedefler tahmini ve kazanma oranını yanıltır: bitmiş olanları işaretleyin.</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{count} hedeften {place}.</translation>
        </message>
        <message numerus="yes">
            <source>{quiet}, usual cycle %n day(s)</source>
            <translation>
                <numerusform>{quiet}, olağan döngü %n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>← →  How do you feel about it?</source>
            <translation>← →  Bu konuda ne hissediyorsunuz?</translation>
        </message>
    </context>
    <context>
        <name>StageSwitch</name>
        <message>
            <source>Stage</source>
            <translation>Aşama</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%Ln objective(s) in play</source>
            <translation>
                <numerusform>%Ln hedef sürüyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) waiting at the gate · Esc puts them back</source>
            <translation>
                <numerusform>%n hedef geçişte bekliyor · Esc geri koyar</numerusform>
            </translation>
        </message>
        <message>
            <source>1st–3rd: the order in which to do the work</source>
            <translation>1.–3.: işlerin yapılma sırası</translation>
        </message>
        <message>
            <source>Agreed in the next three months; opens Income</source>
            <translation>Önümüzdeki üç ayda anlaşılacak tutar; Gelir'i açar</translation>
        </message>
        <message>
            <source>All saved</source>
            <translation>Her şey kayıtlı</translation>
        </message>
        <message numerus="yes">
            <source>Moving %n objective(s) · Esc puts them back</source>
            <translation>
                <numerusform>%n hedef taşınıyor · Esc geri koyar</numerusform>
            </translation>
        </message>
        <message>
            <source>Moving {name} · Esc puts it back</source>
            <translation>{name} taşınıyor · Esc geri koyar</translation>
        </message>
        <message>
            <source>No objectives yet</source>
            <translation>Henüz hedef yok</translation>
        </message>
        <message>
            <source>Not this week</source>
            <translation>Bu hafta değil</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Salt okunur</translation>
        </message>
        <message>
            <source>Review the week</source>
            <translation>Haftayı gözden geçir</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Kaydedildi {time}</translation>
        </message>
        <message>
            <source>{name} is waiting at the gate · Esc puts it back</source>
            <translation>{name} geçişte bekliyor · Esc geri koyar</translation>
        </message>
    </context>
    <context>
        <name>Tactics</name>
        <message>
            <source>Another provider</source>
            <translation>Başka bir sağlayıcı</translation>
        </message>
        <message>
            <source>Ask {name} about the last result</source>
            <translation>{name} ile son sonucu konuş</translation>
        </message>
        <message>
            <source>Ask {name} what they gain</source>
            <translation>{name} ne kazanacak, sor</translation>
        </message>
        <message>
            <source>Ask {name} whether it fits</source>
            <translation>{name} için uygun mu, sor</translation>
        </message>
        <message>
            <source>Ask {name} who else sees the gap</source>
            <translation>{name} ile konuş: farkı başka kim görüyor</translation>
        </message>
        <message>
            <source>Computed: somebody was met.</source>
            <translation>Hesaplandı: biriyle görüşüldü.</translation>
        </message>
        <message>
            <source>Computed: the day it was added.</source>
            <translation>Hesaplandı: eklendiği gün.</translation>
        </message>
        <message>
            <source>Computed: the day of the import.</source>
            <translation>Hesaplandı: içe aktarma günü.</translation>
        </message>
        <message>
            <source>Computed: the first call, email or meeting.</source>
            <translation>Hesaplandı: ilk arama, e-posta veya görüşme.</translation>
        </message>
        <message>
            <source>Computed: the move into the funnel’s top.</source>
            <translation>Hesaplandı: huninin üstüne taşındığı gün.</translation>
        </message>
        <message>
            <source>Do it themselves</source>
            <translation>Kendileri yapmak</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Hiçbir şey yapmamak</translation>
        </message>
        <message>
            <source>Entered by hand.</source>
            <translation>Elle girildi.</translation>
        </message>
        <message>
            <source>Find who can introduce me to {name}</source>
            <translation>{name} ile kim tanıştırabilir, bul</translation>
        </message>
        <message>
            <source>Make it the next action</source>
            <translation>Sıradaki iş yap</translation>
        </message>
        <message>
            <source>Then or before.</source>
            <translation>O gün ya da daha önce.</translation>
        </message>
        <message>
            <source>You feel it is as good as done, and a condition is still open.</source>
            <translation>İş bitmiş gibi hissediyorsunuz, ama bir koşul hâlâ açık.</translation>
        </message>
        <message>
            <source>You felt much better about it the last time. Why?</source>
            <translation>Geçen sefer bu konuda çok daha iyi hissediyordunuz. Neden?</translation>
        </message>
        <message>
            <source>{name}: ask whether it fits them.</source>
            <translation>{name}: kendisine uygun mu, sorun.</translation>
        </message>
        <message>
            <source>{name}: never met. Who can introduce you?</source>
            <translation>{name}: hiç görüşülmedi. Sizi kim tanıştırabilir?</translation>
        </message>
        <message>
            <source>{name}: no personal win known. Ask what they gain.</source>
            <translation>{name}: kişisel kazanımı bilinmiyor. Ne kazanacağını sorun.</translation>
        </message>
        <message>
            <source>{name}: sees no gap (even keel). Ask who else sees it.</source>
            <translation>{name}: bir fark görmüyor (dengede). Başka kimin gördüğünü sorun.</translation>
        </message>
        <message>
            <source>{name}: thinks all is well (overconfident). Ask about the last result.</source>
            <translation>{name}: her şeyin iyi olduğunu sanıyor (aşırı güvenli). Son sonucu sorun.</translation>
        </message>
    </context>
    <context>
        <name>Timer</name>
        <message>
            <source> min</source>
            <translation> dk</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Choose today or a day before.</source>
            <translation>Bugünü ya da önceki bir günü seçin.</translation>
        </message>
        <message>
            <source>How long did you work?</source>
            <translation>Ne kadar çalıştınız?</translation>
        </message>
        <message>
            <source>Keep it running</source>
            <translation>Çalışmaya devam etsin</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>İş türü</translation>
        </message>
        <message>
            <source>Less than a minute: nothing was logged.</source>
            <translation>Bir dakikadan az: hiçbir şey yazılmadı.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Yaz</translation>
        </message>
        <message>
            <source>Log hours</source>
            <translation>Saat yaz</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Dakika</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Hiçbiri</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Hangi gün</translation>
        </message>
        <message>
            <source>Start the timer</source>
            <translation>Süre ölçeri başlat</translation>
        </message>
        <message>
            <source>Stop the timer: {what}, {time}</source>
            <translation>Süre ölçeri durdur: {what}, {time}</translation>
        </message>
        <message>
            <source>Stop {time}</source>
            <translation>Durdur {time}</translation>
        </message>
        <message>
            <source>The clock was set back while the timer ran.</source>
            <translation>Zamanlayıcı çalışırken saat geri alındı.</translation>
        </message>
        <message>
            <source>The timer has run since {day}, {time}: {hours}.</source>
            <translation>Zamanlayıcı {day}, {time} anından beri çalışıyor: {hours}.</translation>
        </message>
        <message>
            <source>The timer went on from {since} to {now}. What counts?</source>
            <translation>Süre ölçer {since} ile {now} arasında çalıştı. Hangisi sayılsın?</translation>
        </message>
        <message>
            <source>Until {since}</source>
            <translation>Saat {since} öncesi</translation>
        </message>
        <message>
            <source>You were away for a while</source>
            <translation>Bir süre uzaktaydınız</translation>
        </message>
        <message>
            <source>{hours} logged: {what}.</source>
            <translation>{hours} yazıldı: {what}.</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Ayrıntılar</translation>
        </message>
        <message>
            <source>Look again on…</source>
            <translation>Yeniden bak…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopyasını kaydet…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <source>Board</source>
            <translation>Pano</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Danışanlar</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Süz</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>İçgörüler</translation>
        </message>
        <message>
            <source>New objective</source>
            <translation>Yeni hedef</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Search clients, people, notes</source>
            <translation>Danışan, kişi, not ara</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>Weekly plan</source>
            <translation>Haftalık plan</translation>
        </message>
    </context>
    <context>
        <name>Traits</name>
        <message>
            <source>10 to 80 people</source>
            <translation>10–80 kişi</translation>
        </message>
        <message>
            <source>25 to 34</source>
            <translation>25–34</translation>
        </message>
        <message>
            <source>25 to 60 km</source>
            <translation>25–60 km</translation>
        </message>
        <message>
            <source>35 to 60</source>
            <translation>35–60</translation>
        </message>
        <message>
            <source>81 to 250 people</source>
            <translation>81–250 kişi</translation>
        </message>
        <message>
            <source>Adults who want to understand themselves</source>
            <translation>Kendini anlamak isteyen yetişkinler</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Yaş</translation>
        </message>
        <message>
            <source>Attitude to learning</source>
            <translation>Öğrenmeye tutum</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Bağlılık</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Uzaklık</translation>
        </message>
        <message>
            <source>Economic capacity</source>
            <translation>Ekonomik güç</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>Etik</translation>
        </message>
        <message>
            <source>Executive coach</source>
            <translation>Yönetici koçu</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Beklentiler</translation>
        </message>
        <message>
            <source>Firms that teach their people</source>
            <translation>Çalışanlarına öğreten şirketler</translation>
        </message>
        <message>
            <source>Growing firms whose owner decides</source>
            <translation>Sahibi karar veren büyüyen şirketler</translation>
        </message>
        <message>
            <source>How they see me</source>
            <translation>Beni nasıl görüyorlar</translation>
        </message>
        <message>
            <source>How we met</source>
            <translation>Nasıl tanıştık</translation>
        </message>
        <message>
            <source>Independent consultant</source>
            <translation>Bağımsız danışman</translation>
        </message>
        <message>
            <source>Kind of help needed</source>
            <translation>Gereken yardımın türü</translation>
        </message>
        <message>
            <source>Leaders of small expert firms</source>
            <translation>Küçük uzmanlık şirketlerinin liderleri</translation>
        </message>
        <message>
            <source>Length of the work</source>
            <translation>İşin süresi</translation>
        </message>
        <message>
            <source>Life coach</source>
            <translation>Yaşam koçu</translation>
        </message>
        <message>
            <source>Line of business</source>
            <translation>İş kolu</translation>
        </message>
        <message>
            <source>Motivation</source>
            <translation>İstek</translation>
        </message>
        <message>
            <source>Only a guess to begin with: replace it step by step with what your own clients show.</source>
            <translation>Yalnızca başlangıç için bir tahmin: adım adım kendi danışanlarınızın gösterdikleriyle değiştirin.</translation>
        </message>
        <message>
            <source>Openness to change</source>
            <translation>Değişime açıklık</translation>
        </message>
        <message>
            <source>Own part</source>
            <translation>Kendi payı</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Ödeme</translation>
        </message>
        <message>
            <source>People in a change of life</source>
            <translation>Yaşamında değişim olanlar</translation>
        </message>
        <message>
            <source>Phase of life</source>
            <translation>Yaşam evresi</translation>
        </message>
        <message>
            <source>Phase of the firm</source>
            <translation>Şirketin evresi</translation>
        </message>
        <message>
            <source>Quality before price</source>
            <translation>Fiyattan önce nitelik</translation>
        </message>
        <message>
            <source>Reputation</source>
            <translation>İtibar</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Büyüklük</translation>
        </message>
        <message>
            <source>Therapist in private practice</source>
            <translation>Özel çalışan terapist</translation>
        </message>
        <message>
            <source>Time they have</source>
            <translation>Ayırdıkları zaman</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Eğitmen</translation>
        </message>
        <message>
            <source>Training budget</source>
            <translation>Eğitim bütçesi</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Güven</translation>
        </message>
        <message>
            <source>Way of working</source>
            <translation>Çalışma biçimi</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Kim karar verir</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Kim öder</translation>
        </message>
        <message>
            <source>Work culture</source>
            <translation>Çalışma kültürü</translation>
        </message>
        <message>
            <source>a committee decides</source>
            <translation>bir kurul karar verir</translation>
        </message>
        <message>
            <source>a private practice can help</source>
            <translation>özel muayenehane yardım edebilir</translation>
        </message>
        <message>
            <source>a single session</source>
            <translation>tek bir görüşme</translation>
        </message>
        <message>
            <source>as a last resort</source>
            <translation>son çare olarak</translation>
        </message>
        <message>
            <source>as a partner</source>
            <translation>ortak olarak</translation>
        </message>
        <message>
            <source>as a supplier</source>
            <translation>tedarikçi olarak</translation>
        </message>
        <message>
            <source>asks about results</source>
            <translation>sonuçları sorar</translation>
        </message>
        <message>
            <source>asks about the method</source>
            <translation>yöntemi sorar</translation>
        </message>
        <message>
            <source>asks curious questions</source>
            <translation>merakla soruyor</translation>
        </message>
        <message>
            <source>asks for a discount</source>
            <translation>indirim ister</translation>
        </message>
        <message>
            <source>asks for free work</source>
            <translation>ücretsiz iş ister</translation>
        </message>
        <message>
            <source>asks the price first</source>
            <translation>önce fiyatı sorar</translation>
        </message>
        <message>
            <source>bends agreements</source>
            <translation>anlaşmaları esnetir</translation>
        </message>
        <message>
            <source>beside a doctor’s treatment</source>
            <translation>doktor tedavisinin yanında</translation>
        </message>
        <message>
            <source>blames others</source>
            <translation>başkalarını suçlar</translation>
        </message>
        <message>
            <source>call centres</source>
            <translation>çağrı merkezleri</translation>
        </message>
        <message>
            <source>cancels at the last minute</source>
            <translation>son anda iptal eder</translation>
        </message>
        <message>
            <source>changes everything every week</source>
            <translation>her hafta her şeyi değiştirir</translation>
        </message>
        <message>
            <source>comes prepared</source>
            <translation>hazırlıklı gelir</translation>
        </message>
        <message>
            <source>decides alone</source>
            <translation>tek başına karar verir</translation>
        </message>
        <message>
            <source>decides and acts</source>
            <translation>karar verir ve harekete geçer</translation>
        </message>
        <message>
            <source>decides with one other</source>
            <translation>bir kişiyle birlikte karar verir</translation>
        </message>
        <message>
            <source>does it as always</source>
            <translation>her zamanki gibi yapar</translation>
        </message>
        <message>
            <source>evenings and weekends only</source>
            <translation>yalnızca akşam ve hafta sonu</translation>
        </message>
        <message>
            <source>expert firms</source>
            <translation>uzmanlık şirketleri</translation>
        </message>
        <message>
            <source>fear of the boss</source>
            <translation>patron korkusu</translation>
        </message>
        <message>
            <source>found me</source>
            <translation>beni buldu</translation>
        </message>
        <message>
            <source>free in my hours</source>
            <translation>benim saatlerimde uygun</translation>
        </message>
        <message>
            <source>from a list</source>
            <translation>bir listeden</translation>
        </message>
        <message>
            <source>further away, but online</source>
            <translation>daha uzak ama çevrim içi</translation>
        </message>
        <message>
            <source>grows</source>
            <translation>büyüyor</translation>
        </message>
        <message>
            <source>half a year or more</source>
            <translation>yarım yıl veya daha uzun</translation>
        </message>
        <message>
            <source>has none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>has one every year</source>
            <translation>her yıl var</translation>
        </message>
        <message>
            <source>hopes for a quick fix</source>
            <translation>hızlı çözüm umar</translation>
        </message>
        <message>
            <source>in the middle of a change</source>
            <translation>bir değişimin ortasında</translation>
        </message>
        <message>
            <source>invests in learning every year</source>
            <translation>her yıl öğrenmeye yatırım yapar</translation>
        </message>
        <message>
            <source>is handed over</source>
            <translation>devrediliyor</translation>
        </message>
        <message>
            <source>is stable</source>
            <translation>durağan</translation>
        </message>
        <message>
            <source>keeps promises</source>
            <translation>sözünü tutar</translation>
        </message>
        <message>
            <source>keeps testing me</source>
            <translation>beni sınayıp durur</translation>
        </message>
        <message>
            <source>known for disputes</source>
            <translation>anlaşmazlıklarıyla tanınır</translation>
        </message>
        <message>
            <source>knows that it takes time</source>
            <translation>zaman alacağını bilir</translation>
        </message>
        <message>
            <source>learns when it must</source>
            <translation>gerektiğinde öğrenir</translation>
        </message>
        <message>
            <source>little known</source>
            <translation>az tanınır</translation>
        </message>
        <message>
            <source>needs a clinic</source>
            <translation>kliniğe ihtiyacı var</translation>
        </message>
        <message>
            <source>needs some time</source>
            <translation>biraz zamana ihtiyacı var</translation>
        </message>
        <message>
            <source>never has time</source>
            <translation>hiç zamanı yok</translation>
        </message>
        <message>
            <source>on request</source>
            <translation>istek üzerine</translation>
        </message>
        <message>
            <source>over 250 people</source>
            <translation>250 kişiden fazla</translation>
        </message>
        <message>
            <source>over 60</source>
            <translation>60 üstü</translation>
        </message>
        <message>
            <source>over 60 km</source>
            <translation>60 km üstü</translation>
        </message>
        <message>
            <source>pays in instalments</source>
            <translation>taksitle öder</translation>
        </message>
        <message>
            <source>pays it themselves</source>
            <translation>kendisi öder</translation>
        </message>
        <message>
            <source>pays late</source>
            <translation>geç öder</translation>
        </message>
        <message>
            <source>pays on time</source>
            <translation>zamanında öder</translation>
        </message>
        <message>
            <source>pays only under pressure</source>
            <translation>ancak baskıyla öder</translation>
        </message>
        <message>
            <source>pays the full fee</source>
            <translation>tam ücreti öder</translation>
        </message>
        <message>
            <source>people speak up</source>
            <translation>insanlar konuşabiliyor</translation>
        </message>
        <message>
            <source>plans with care</source>
            <translation>özenle planlar</translation>
        </message>
        <message>
            <source>polite silence</source>
            <translation>nazik sessizlik</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>tavsiye ile</translation>
        </message>
        <message>
            <source>recommended by peers</source>
            <translation>meslektaşlarınca önerilir</translation>
        </message>
        <message>
            <source>schools and care</source>
            <translation>okullar ve bakım kurumları</translation>
        </message>
        <message>
            <source>sees it as a cost</source>
            <translation>bunu masraf olarak görür</translation>
        </message>
        <message>
            <source>sees their own part</source>
            <translation>kendi payını görür</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>yerleşik</translation>
        </message>
        <message>
            <source>shrinks</source>
            <translation>küçülüyor</translation>
        </message>
        <message>
            <source>some weeks</source>
            <translation>birkaç hafta</translation>
        </message>
        <message>
            <source>speaks openly</source>
            <translation>açıkça konuşur</translation>
        </message>
        <message>
            <source>the employer pays</source>
            <translation>işvereni öder</translation>
        </message>
        <message>
            <source>the family pays</source>
            <translation>ailesi öder</translation>
        </message>
        <message>
            <source>thinking about one</source>
            <translation>bir değişim düşünüyor</translation>
        </message>
        <message>
            <source>three quotes rule</source>
            <translation>üç teklif kuralı</translation>
        </message>
        <message>
            <source>trade and industry</source>
            <translation>ticaret ve sanayi</translation>
        </message>
        <message>
            <source>tried something new this year</source>
            <translation>bu yıl yeni bir şey denedi</translation>
        </message>
        <message>
            <source>under 25</source>
            <translation>25 altı</translation>
        </message>
        <message>
            <source>under 25 km</source>
            <translation>25 km altı</translation>
        </message>
        <message>
            <source>up to 9 people</source>
            <translation>9 kişiye kadar</translation>
        </message>
        <message>
            <source>wants a guarantee</source>
            <translation>garanti ister</translation>
        </message>
        <message>
            <source>wants it themselves</source>
            <translation>kendisi istiyor</translation>
        </message>
        <message>
            <source>wants reports on coachees</source>
            <translation>danışanlar hakkında rapor ister</translation>
        </message>
        <message>
            <source>was sent against their will</source>
            <translation>istemeden gönderildi</translation>
        </message>
        <message>
            <source>was sent, but is willing</source>
            <translation>gönderildi ama istekli</translation>
        </message>
        <message>
            <source>works between sessions</source>
            <translation>görüşmeler arasında çalışır</translation>
        </message>
        <message>
            <source>“prove it to me first”</source>
            <translation>“önce bana kanıtla”</translation>
        </message>
    </context>
    <context>
        <name>Trap</name>
        <message numerus="yes">
            <source>%n week(s) without prospecting</source>
            <translation>
                <numerusform>Aday aramadan %n hafta</numerusform>
            </translation>
        </message>
        <message>
            <source>Don’t show this again</source>
            <translation>Bunu bir daha gösterme</translation>
        </message>
        <message>
            <source>It is too early to say when this would reach your income: that takes {least} agreements, and you have {n}.</source>
            <translation>Bunun gelirinize ne zaman yansıyacağı henüz söylenemez: {least} anlaşma gerekir, sizde {n} var.</translation>
        </message>
        <message>
            <source>Since the week of {day}, nobody new was looked for.</source>
            <translation>{day} haftasından beri yeni aday aranmadı.</translation>
        </message>
        <message>
            <source>Weeks without prospecting</source>
            <translation>Aday aramadan geçen haftalar</translation>
        </message>
    </context>
    <context>
        <name>Universe</name>
        <message numerus="yes">
            <source>%Ln lead(s) left out of the Universe.</source>
            <translation>
                <numerusform>%Ln aday Evren’e alınmıyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Describe your ideal client first: use Profile at the bottom.</source>
            <translation>Önce ideal danışanınızı tanımlayın: alttaki Profil’i kullanın.</translation>
        </message>
        <message>
            <source>Excluded by your profile</source>
            <translation>Profilinizin eledikleri</translation>
        </message>
        <message>
            <source>Excluded leads</source>
            <translation>Elenen adaylar</translation>
        </message>
        <message>
            <source>Give a short reason.</source>
            <translation>Kısa bir neden yazın.</translation>
        </message>
        <message>
            <source>Keep anyway</source>
            <translation>Yine de tut</translation>
        </message>
        <message>
            <source>No open questions</source>
            <translation>Açık soru yok</translation>
        </message>
        <message>
            <source>Nobody is excluded. Leads that your ideal client rules out, or that fall below its line, will appear here.</source>
            <translation>Kimse dışarıda kalmadı. İdeal danışanınızın elediği ya da çizgisinin altında kalan adaylar burada görünecek.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Henüz bilinmiyor</translation>
        </message>
        <message>
            <source>Stop qualifying</source>
            <translation>Değerlendirmeyi bitir</translation>
        </message>
        <message>
            <source>The most telling traits are answered for every lead shown.</source>
            <translation>Gösterilen her adayın belirleyici özellikleri yanıtlandı.</translation>
        </message>
        <message>
            <source>Why it is kept</source>
            <translation>Neden tutulduğu</translation>
        </message>
        <message>
            <source>Why keep it? A word is enough</source>
            <translation>Neden tutulsun? Bir sözcük yeter</translation>
        </message>
        <message>
            <source>{name} — fit {fit}, below the line</source>
            <translation>{name} — uyum {fit}, çizginin altında</translation>
        </message>
        <message>
            <source>{name} — ruled out: {value}</source>
            <translation>{name} — elendi: {value}</translation>
        </message>
        <message>
            <source>{trait}?</source>
            <translation>{trait}?</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message numerus="yes">
            <source>%n appointment(s) this week</source>
            <translation>
                <numerusform>Bu hafta %n randevu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) proposed, hatched on the grid.</source>
            <translation>
                <numerusform>%n blok önerildi, tabloda taralı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) could not be read.</source>
            <translation>
                <numerusform>%n kayıt okunamadı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more did not fit.</source>
            <translation>
                <numerusform>%n tane daha sığmadı.</numerusform>
            </translation>
        </message>
        <message>
            <source>A week away is not planned and not counted.</source>
            <translation>Uzakta geçen hafta planlanmaz ve sayılmaz.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Kabul et</translation>
        </message>
        <message>
            <source>Added to the week: {day}, {times}.</source>
            <translation>Haftaya eklendi: {day}, {times}.</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Bütün gün</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Liste olarak</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Uzakta</translation>
        </message>
        <message>
            <source>Away this week</source>
            <translation>Bu hafta uzakta</translation>
        </message>
        <message>
            <source>Blocks of the week</source>
            <translation>Haftanın blokları</translation>
        </message>
        <message>
            <source>Blocks, as a list</source>
            <translation>Liste olarak bloklar</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Dolu</translation>
        </message>
        <message>
            <source>Busy times</source>
            <translation>Dolu zamanlar</translation>
        </message>
        <message>
            <source>Busy times…</source>
            <translation>Dolu zamanlar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Copy last week</source>
            <translation>Geçen haftayı kopyala</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Drag on the grid to add a block. Arrow keys move it 15 min, Alt+arrows resize.</source>
            <translation>Blok eklemek için tabloda sürükleyin. Ok tuşları 15 dk taşır, Alt+oklar boyunu değiştirir.</translation>
        </message>
        <message>
            <source>Export .ics</source>
            <translation>.ics olarak dışa aktar</translation>
        </message>
        <message>
            <source>Find a time for it</source>
            <translation>Zaman bul</translation>
        </message>
        <message>
            <source>Give it one morning (4 h)</source>
            <translation>Bir sabah ayır (4 sa)</translation>
        </message>
        <message>
            <source>Hours for selling</source>
            <translation>Satış saatleri</translation>
        </message>
        <message>
            <source>Keep an .ics file up to date</source>
            <translation>Bir .ics dosyasını güncel tut</translation>
        </message>
        <message>
            <source>Last week has nothing to copy.</source>
            <translation>Geçen haftadan kopyalanacak bir şey yok.</translation>
        </message>
        <message>
            <source>Likely income with this plan and without it</source>
            <translation>Bu planla ve onsuz olası gelir</translation>
        </message>
        <message>
            <source>No free time in the coming weeks.</source>
            <translation>Önümüzdeki haftalarda boş zaman yok.</translation>
        </message>
        <message>
            <source>No half day of prospecting in one piece.</source>
            <translation>Tek parça yarım gün aday arama yok.</translation>
        </message>
        <message>
            <source>No time for prospecting.</source>
            <translation>Aday bulmaya zaman yok.</translation>
        </message>
        <message>
            <source>Nothing is set aside this week yet.</source>
            <translation>Bu hafta için henüz bir şey ayrılmadı.</translation>
        </message>
        <message>
            <source>Overlaps {what}</source>
            <translation>Çakışıyor: {what}</translation>
        </message>
        <message>
            <source>Plan my week</source>
            <translation>Haftamı planla</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Yazdır</translation>
        </message>
        <message>
            <source>Prospecting each week until {until}: {day}, {times}.</source>
            <translation>{until} tarihine kadar her hafta müşteri arama: {day}, {times}.</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} okunuyor…</translation>
        </message>
        <message>
            <source>Save this week first.</source>
            <translation>Önce bu haftayı kaydedin.</translation>
        </message>
        <message>
            <source>Save this week or cancel first.</source>
            <translation>Önce bu haftayı kaydedin ya da vazgeçin.</translation>
        </message>
        <message>
            <source>Save week</source>
            <translation>Haftayı kaydet</translation>
        </message>
        <message>
            <source>Saved to {name}.</source>
            <translation>Kaydedildi: {name}.</translation>
        </message>
        <message>
            <source>The protected block goes {hours} over the prospecting hours.</source>
            <translation>Korunan blok aday bulma saatlerini {hours} aşıyor.</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>Sonraki hafta</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>Önceki hafta</translation>
        </message>
        <message>
            <source>There is nothing to add to this week.</source>
            <translation>Bu haftaya eklenecek bir şey yok.</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Bu hafta</translation>
        </message>
        <message>
            <source>Week plan</source>
            <translation>Hafta planı</translation>
        </message>
        <message>
            <source>Weekly time budget</source>
            <translation>Haftalık zaman bütçesi</translation>
        </message>
        <message>
            <source>What isn’t started today can’t be agreed later.</source>
            <translation>Bugün başlanmayan, sonra anlaşmaya varamaz.</translation>
        </message>
        <message numerus="yes">
            <source>What isn’t started today will likely be missing in about %n week(s).</source>
            <translation>
                <numerusform>Bugün başlanmayan, büyük olasılıkla yaklaşık %n hafta sonra eksik kalır.</numerusform>
            </translation>
        </message>
        <message>
            <source>With no prospecting, as in this plan, about {without} a month from {first} to {last}.</source>
            <translation>Bu plandaki gibi hiç müşteri aramadan {first}–{last} döneminde ayda yaklaşık {without}.</translation>
        </message>
        <message>
            <source>With {hours} of prospecting every week, about {planned} a month from {first} to {last}; with none, {without}.</source>
            <translation>Her hafta {hours} müşteri aramayla {first}–{last} döneminde ayda yaklaşık {planned}; hiç aramadan {without}.</translation>
        </message>
        <message>
            <source>Your own record is too short: until 8 weeks of prospecting are logged, half a day counts as one new objective.</source>
            <translation>Kendi kayıtlarınız henüz çok kısa: 8 hafta müşteri arama kaydedilene kadar yarım gün bir yeni hedef sayılır.</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>planlandığı gibi</translation>
        </message>
        <message>
            <source>no prospecting</source>
            <translation>müşteri arama yok</translation>
        </message>
        <message>
            <source>{day}, {what}, from a calendar</source>
            <translation>{day}, {what}, bir takvimden</translation>
        </message>
        <message>
            <source>{here} ({all} in eight weeks).</source>
            <translation>{here} (sekiz haftada {all}).</translation>
        </message>
        <message>
            <source>{hours} at a stretch, each week, keep the funnel filled.</source>
            <translation>Her hafta kesintisiz {hours}, huniyi dolu tutar.</translation>
        </message>
        <message>
            <source>{name} could not be brought up to date.</source>
            <translation>{name} güncellenemedi.</translation>
        </message>
        <message>
            <source>{name} could not be read as a calendar.</source>
            <translation>{name} bir takvim olarak okunamadı.</translation>
        </message>
        <message>
            <source>{name} is kept up to date from now on.</source>
            <translation>{name} artık güncel tutuluyor.</translation>
        </message>
        <message>
            <source>{name} is no longer kept up to date.</source>
            <translation>{name} artık güncel tutulmuyor.</translation>
        </message>
        <message>
            <source>{what}: no free time for {hours}.</source>
            <translation>{what}: {hours} için boş zaman yok.</translation>
        </message>
        <message>
            <source>{what}: no {hours} free before its day.</source>
            <translation>{what}: gününden önce boş {hours} yok.</translation>
        </message>
        <message>
            <source>{what}: no {hours} free in one piece.</source>
            <translation>{what}: tek parça boş {hours} yok.</translation>
        </message>
        <message>
            <source>{what}: the hours for this kind of work are used up.</source>
            <translation>{what}: bu tür işin saatleri doldu.</translation>
        </message>
    </context>
    <context>
        <name>Whereabouts</name>
        <message>
            <source>This file is on a network. Open it on one computer at a time, and keep its backups on this one.</source>
            <translation>Bu dosya bir ağ üzerinde. Aynı anda yalnızca bir bilgisayarda açın ve yedeklerini bu bilgisayarda tutun.</translation>
        </message>
        <message>
            <source>{name} is another copy of this file, changed on another computer. Open both, and keep working in one of them.</source>
            <translation>{name} bu dosyanın başka bir bilgisayarda değiştirilmiş bir kopyası. İkisini de açın ve birinde çalışmaya devam edin.</translation>
        </message>
        <message>
            <source>{program} synchronises this folder. Open the file on one computer at a time, and let {program} finish before you open it on another.</source>
            <translation>Bu klasörü {program} eşitliyor. Dosyayı aynı anda yalnızca bir bilgisayarda açın; başka bir bilgisayarda açmadan önce {program} işini bitirsin.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n etkinlik</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) deleted.</source>
            <translation>
                <numerusform>%n danışan silindi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) imported.</source>
            <translation>
                <numerusform>%n danışan içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) open</source>
            <translation>
                <numerusform>%n koşul açık</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n g geç</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n gün geç</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n next action(s) moved on by the days away.</source>
            <translation>
                <numerusform>%n sonraki adım, uzakta geçen günler kadar ileri taşındı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s)</source>
            <translation>
                <numerusform>%n hedef</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) back in {stage}.</source>
            <translation>
                <numerusform>%n hedef geri döndü: {stage}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) deleted.</source>
            <translation>
                <numerusform>%n hedef silindi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) marked as lost.</source>
            <translation>
                <numerusform>%n hedef kaybedildi olarak işaretlendi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) marked as won.</source>
            <translation>
                <numerusform>%n hedef kazanıldı olarak işaretlendi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) moved to {stage}.</source>
            <translation>
                <numerusform>%n hedef taşındı: {stage}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) moved within their column.</source>
            <translation>
                <numerusform>%n hedef sütununda taşındı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) parked.</source>
            <translation>
                <numerusform>%n hedef bekletildi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n açık</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue next action(s) moved to this week.</source>
            <translation>
                <numerusform>Günü geçmiş %n sonraki adım bu haftaya taşındı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n kişi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n satır içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n kontrol edilecek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting at the gate</source>
            <translation>
                <numerusform>%n kart geçişte bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Yinele</translation>
        </message>
        <message>
            <source>&amp;Redo {step}</source>
            <translation>&amp;Yinele: {step}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri al</translation>
        </message>
        <message>
            <source>&amp;Undo {step}</source>
            <translation>&amp;Geri al: {step}</translation>
        </message>
        <message>
            <source>1st</source>
            <translation>1.</translation>
        </message>
        <message>
            <source>2nd</source>
            <translation>2.</translation>
        </message>
        <message>
            <source>3rd</source>
            <translation>3.</translation>
        </message>
        <message>
            <source>A client was forgotten.</source>
            <translation>Bir danışan unutuldu.</translation>
        </message>
        <message>
            <source>A contract is possible</source>
            <translation>Sözleşme mümkün</translation>
        </message>
        <message>
            <source>A file cannot have this name here. Choose a shorter or simpler one.</source>
            <translation>Burada bir dosyanın adı bu olamaz. Daha kısa ya da sade bir ad seçin.</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Üstü</translation>
        </message>
        <message>
            <source>Above the Funnel</source>
            <translation>Huninin Üstü</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Etkinlik</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Yaş</translation>
        </message>
        <message>
            <source>Agreed value</source>
            <translation>Anlaşılan değer</translation>
        </message>
        <message>
            <source>All conditions are met.</source>
            <translation>Tüm koşullar karşılandı.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more with open conditions.</source>
            <translation>
                <numerusform>Açık koşulu olan %n hedef daha.</numerusform>
            </translation>
        </message>
        <message>
            <source>At ease</source>
            <translation>Rahat</translation>
        </message>
        <message>
            <source>At least 90 % sure? Only you can judge this.</source>
            <translation>En az % 90 emin misiniz? Buna yalnızca siz karar verebilirsiniz.</translation>
        </message>
        <message numerus="yes">
            <source>Before %n objective(s) go Above the Funnel</source>
            <translation>
                <numerusform>%n hedef Huninin Üstüne geçmeden önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Before %n objective(s) go In the Funnel</source>
            <translation>
                <numerusform>%n hedef Huninin İçine geçmeden önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Before %n objective(s) join the Best Few</source>
            <translation>
                <numerusform>%n hedef En İyi Birkaça katılmadan önce</numerusform>
            </translation>
        </message>
        <message>
            <source>Before {client} goes Above the Funnel</source>
            <translation>{client} Huninin Üstüne geçmeden önce</translation>
        </message>
        <message>
            <source>Before {client} goes In the Funnel</source>
            <translation>{client} Huninin İçine geçmeden önce</translation>
        </message>
        <message>
            <source>Before {client} joins the Best Few</source>
            <translation>{client} En İyi Birkaça katılmadan önce</translation>
        </message>
        <message>
            <source>Below ideal-client line</source>
            <translation>İdeal danışan çizgisinin altında</translation>
        </message>
        <message>
            <source>Best Few</source>
            <translation>En İyi Birkaç</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Doğum günü</translation>
        </message>
        <message>
            <source>Block added to the week.</source>
            <translation>Haftaya blok eklendi.</translation>
        </message>
        <message>
            <source>Block of the week</source>
            <translation>Haftanın bloğu</translation>
        </message>
        <message>
            <source>Block of the week changed.</source>
            <translation>Haftanın bloğu değişti.</translation>
        </message>
        <message>
            <source>Block removed from the week.</source>
            <translation>Haftadan blok kaldırıldı.</translation>
        </message>
        <message>
            <source>Busy time</source>
            <translation>Dolu zaman</translation>
        </message>
        <message>
            <source>Buying influence</source>
            <translation>Satın alma etkisi</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Arama</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Danışan</translation>
        </message>
        <message>
            <source>Client {client} deleted.</source>
            <translation>{client} adlı danışan silindi.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Close Best Few</source>
            <translation>En İyi Birkaç’ı kapat</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Kapanış günü</translation>
        </message>
        <message>
            <source>Competition</source>
            <translation>Rekabet</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Koşul</translation>
        </message>
        <message>
            <source>Conditions are open for {cards} of {count}.</source>
            <translation>{count} hedeften {cards} için koşullar açık.</translation>
        </message>
        <message numerus="yes">
            <source>Conditions still open for %n card(s).</source>
            <translation>
                <numerusform>%n kart için koşullar hâlâ açık.</numerusform>
            </translation>
        </message>
        <message>
            <source>Confident</source>
            <translation>Güvenli</translation>
        </message>
        <message>
            <source>Confirmed {day} by {note}</source>
            <translation>{day} tarihinde doğrulayan: {note}</translation>
        </message>
        <message>
            <source>Confirmed {day}.</source>
            <translation>{day} tarihinde doğrulandı.</translation>
        </message>
        <message>
            <source>Cover the influences</source>
            <translation>Etkileyenleri karşıla</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Karşılandı</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Para birimi</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Gün</translation>
        </message>
        <message>
            <source>Day to look again</source>
            <translation>Yeniden bakılacak gün</translation>
        </message>
        <message>
            <source>Day {age} of the usual {cycle}.</source>
            <translation>Olağan {cycle} günün {age}. günü.</translation>
        </message>
        <message>
            <source>Day {age}, longer than the usual {cycle}.</source>
            <translation>{age}. gün, olağan {cycle} günden uzun.</translation>
        </message>
        <message>
            <source>Degree</source>
            <translation>Etki</translation>
        </message>
        <message>
            <source>Deleted as well: {what}.</source>
            <translation>Onunla birlikte silinenler: {what}.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Ayrıntılar</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Uzaklık</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-posta</translation>
        </message>
        <message>
            <source>Enters when</source>
            <translation>Giriş koşulu</translation>
        </message>
        <message>
            <source>Estimated cycle</source>
            <translation>Tahmini döngü</translation>
        </message>
        <message>
            <source>Euphoric</source>
            <translation>Coşkulu</translation>
        </message>
        <message>
            <source>Every buying influence is covered</source>
            <translation>Satın almayı etkileyen herkes karşılandı</translation>
        </message>
        <message>
            <source>Every role is identified</source>
            <translation>Her rol belirlendi</translation>
        </message>
        <message>
            <source>Example practice made.</source>
            <translation>Örnek çalışma hazırlandı.</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Beklenen kapanış</translation>
        </message>
        <message>
            <source>Feels done, is not</source>
            <translation>Bitti gibi, değil</translation>
        </message>
        <message>
            <source>Felt better before</source>
            <translation>Önce daha iyiydi</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>İlk temas</translation>
        </message>
        <message numerus="yes">
            <source>First contact %n day(s) ago.</source>
            <translation>
                <numerusform>İlk temas %n gün önce.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fit {fit}, below your line of {line}. Your own word counts too.</source>
            <translation>Uyum {fit}, {line} olan çizginizin altında. Kendi sözünüz de geçerlidir.</translation>
        </message>
        <message>
            <source>Fit {fit}.</source>
            <translation>Uyum {fit}.</translation>
        </message>
        <message>
            <source>Fit {fit}; your line is {line}.</source>
            <translation>Uyum {fit}; çizginiz {line}.</translation>
        </message>
        <message>
            <source>Five</source>
            <translation>Beş</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Kimin için</translation>
        </message>
        <message>
            <source>Four</source>
            <translation>Dört</translation>
        </message>
        <message>
            <source>Give a short reason.</source>
            <translation>Kısa bir neden yazın.</translation>
        </message>
        <message>
            <source>Hourly budget</source>
            <translation>Saatlik bütçe</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Saatler</translation>
        </message>
        <message>
            <source>Hours deleted.</source>
            <translation>Saatler silindi.</translation>
        </message>
        <message>
            <source>Hours logged.</source>
            <translation>Saatler yazıldı.</translation>
        </message>
        <message>
            <source>Ideal client</source>
            <translation>İdeal danışan</translation>
        </message>
        <message>
            <source>In</source>
            <translation>İçi</translation>
        </message>
        <message>
            <source>In the Funnel</source>
            <translation>Huninin İçi</translation>
        </message>
        <message>
            <source>Individuals</source>
            <translation>Bireyler</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Görevi</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>Yargı</translation>
        </message>
        <message>
            <source>Kept because</source>
            <translation>Tutulma nedeni</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Mektuplar</translation>
        </message>
        <message>
            <source>Likely to close within half a normal cycle</source>
            <translation>Olağan döngünün yarısı içinde kapanması olası</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Çizgi</translation>
        </message>
        <message>
            <source>Line of business</source>
            <translation>İş kolu</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Kaybedildi</translation>
        </message>
        <message>
            <source>Luck and uncertainty are almost gone</source>
            <translation>Şans ve belirsizlik neredeyse kalmadı</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Görüşme</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Görüşüldü</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Dakika</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Tepki</translation>
        </message>
        <message>
            <source>More than one client is called {words}. Give its id instead.</source>
            <translation>{words} adında birden çok danışan var. Bunun yerine kimliğini yazın.</translation>
        </message>
        <message>
            <source>More than one objective is called {words}. Give its id instead.</source>
            <translation>{words} adında birden çok hedef var. Bunun yerine kimliğini yazın.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Taşıma</translation>
        </message>
        <message>
            <source>Moved anyway</source>
            <translation>Yine de taşındı</translation>
        </message>
        <message numerus="yes">
            <source>Moved anyway: %n influence(s) open</source>
            <translation>
                <numerusform>Yine de taşındı: %n kişi açık</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved anyway: {reason}</source>
            <translation>Yine de taşındı: {reason}</translation>
        </message>
        <message>
            <source>Moved to {stage}. Undo with Control Z.</source>
            <translation>Taşındı: {stage}. Control Z ile geri alın.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Needed income a month</source>
            <translation>Aylık gerekli gelir</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Nötr</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Sıradaki adım</translation>
        </message>
        <message>
            <source>Next: {what}, no date.</source>
            <translation>Sırada: {what}, tarih yok.</translation>
        </message>
        <message>
            <source>Next: {what}, {day}.</source>
            <translation>Sırada: {what}, {day}.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Tarih yok</translation>
        </message>
        <message>
            <source>No decision-maker identified yet.</source>
            <translation>Karar verici henüz belirlenmedi.</translation>
        </message>
        <message>
            <source>No need</source>
            <translation>İhtiyaç yok</translation>
        </message>
        <message>
            <source>No next action</source>
            <translation>Sıradaki adım yok</translation>
        </message>
        <message>
            <source>No next action.</source>
            <translation>Sıradaki adım yok.</translation>
        </message>
        <message>
            <source>No one has a role here.</source>
            <translation>Burada rolü olan kimse yok.</translation>
        </message>
        <message>
            <source>No service yet. Normal cycle over all services: {cycle} days.</source>
            <translation>Henüz hizmet yok. Tüm hizmetlerin normal döngüsü: {cycle} gün.</translation>
        </message>
        <message>
            <source>No work was logged.</source>
            <translation>Hiç çalışma kaydedilmedi.</translation>
        </message>
        <message>
            <source>Nobody here: {role}</source>
            <translation>Burada kimse yok: {role}</translation>
        </message>
        <message>
            <source>Normal cycle for {service}: {cycle} days, from {wins} of yours.</source>
            <translation>{service} için olağan döngü: {cycle} gün, {wins} satışınızdan.</translation>
        </message>
        <message>
            <source>Normal cycle for {service}: {cycle} days, your estimate.</source>
            <translation>{service} için olağan döngü: {cycle} gün, sizin tahmininiz.</translation>
        </message>
        <message>
            <source>Not known yet: {roles}.</source>
            <translation>Henüz bilinmeyen: {roles}.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notlar</translation>
        </message>
        <message>
            <source>Nothing could be rescued from {file}. Look for a copy of it elsewhere.</source>
            <translation>{file} dosyasından hiçbir şey kurtarılamadı. Başka bir yerde bir kopyasını arayın.</translation>
        </message>
        <message>
            <source>Nothing is called {words}. Check the name.</source>
            <translation>{words} adında bir şey yok. Adı kontrol edin.</translation>
        </message>
        <message>
            <source>Of {called} that you called this sure, {won} were won.</source>
            <translation>Bu kadar emin dediğiniz {called} hedeften {won} kazanıldı.</translation>
        </message>
        <message>
            <source>One condition is still open.</source>
            <translation>Bir koşul hâlâ açık.</translation>
        </message>
        <message>
            <source>One condition open.</source>
            <translation>Bir koşul açık.</translation>
        </message>
        <message>
            <source>One condition still open.</source>
            <translation>Bir koşul hâlâ açık.</translation>
        </message>
        <message>
            <source>One of {count} conditions is still open.</source>
            <translation>Bir koşul hâlâ açık, toplam {count}.</translation>
        </message>
        <message>
            <source>Only you can judge this.</source>
            <translation>Buna yalnızca siz karar verebilirsiniz.</translation>
        </message>
        <message>
            <source>Open: {conditions}.</source>
            <translation>Açık: {conditions}.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Kuruluşlar</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>Paid over</source>
            <translation>Ödeme süresi</translation>
        </message>
        <message>
            <source>Panic</source>
            <translation>Panik</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Bekletildi</translation>
        </message>
        <message>
            <source>Parked until</source>
            <translation>Beklediği gün</translation>
        </message>
        <message>
            <source>Permission denied: {file}. Ask its owner, or copy it to a folder of your own.</source>
            <translation>{file} dosyasını açma izniniz yok. Sahibine sorun ya da kendi klasörünüze kopyalayın.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Konum</translation>
        </message>
        <message>
            <source>Prepared answer</source>
            <translation>Hazır yanıt</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Fiyat</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Profile {profile} added.</source>
            <translation>{profile} profili eklendi.</translation>
        </message>
        <message>
            <source>Profile {profile} deleted.</source>
            <translation>{profile} profili silindi.</translation>
        </message>
        <message>
            <source>Profile {profile} moved.</source>
            <translation>{profile} profilinin yeri değişti.</translation>
        </message>
        <message>
            <source>Profile {profile} saved.</source>
            <translation>{profile} profili kaydedildi.</translation>
        </message>
        <message>
            <source>Prospect and qualify</source>
            <translation>Aday bul ve değerlendir</translation>
        </message>
        <message>
            <source>Put off until</source>
            <translation>Ertelendiği gün</translation>
        </message>
        <message numerus="yes">
            <source>Quiet %n day(s)</source>
            <translation>
                <numerusform>%n gündür sessiz</numerusform>
            </translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Puan</translation>
        </message>
        <message>
            <source>Ready for Above the Funnel?</source>
            <translation>Huninin Üstüne hazır mı?</translation>
        </message>
        <message>
            <source>Ready for Best Few?</source>
            <translation>En İyi Birkaça hazır mı?</translation>
        </message>
        <message>
            <source>Ready for In the Funnel?</source>
            <translation>Huninin İçine hazır mı?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Yönlendiren</translation>
        </message>
        <message>
            <source>Result they need</source>
            <translation>Gereken sonuç</translation>
        </message>
        <message>
            <source>Revenue a year</source>
            <translation>Yıllık gelir</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Ruled out by ideal client</source>
            <translation>İdeal danışan eliyor</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puan</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Hizmet</translation>
        </message>
        <message>
            <source>Service {service} added.</source>
            <translation>{service} hizmeti eklendi.</translation>
        </message>
        <message>
            <source>Service {service} deleted.</source>
            <translation>{service} hizmeti silindi.</translation>
        </message>
        <message>
            <source>Service {service} moved.</source>
            <translation>{service} hizmetinin yeri değişti.</translation>
        </message>
        <message>
            <source>Service {service}: {field} changed.</source>
            <translation>{service} hizmeti: {field} değişti.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Seans</translation>
        </message>
        <message>
            <source>Seven</source>
            <translation>Yedi</translation>
        </message>
        <message>
            <source>Six</source>
            <translation>Altı</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Büyüklük</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Başka biri</translation>
        </message>
        <message>
            <source>Somebody who wants more or has a problem (Growth, Trouble). Record how they see it.</source>
            <translation>Daha fazlasını isteyen ya da sorunu olan biri (Büyüme, Sıkıntı). Nasıl gördüğünü kaydedin.</translation>
        </message>
        <message>
            <source>Somebody you have reached sees a gap</source>
            <translation>Ulaştığınız biri açığı görüyor</translation>
        </message>
        <message>
            <source>Something called {journal} is in the place where {file} keeps its journal. Move or rename it, then open the file again.</source>
            <translation>{file} dosyasının günlüğünün duracağı yerde {journal} adlı başka bir şey var. Onu taşıyın ya da adını değiştirin, sonra dosyayı yeniden açın.</translation>
        </message>
        <message>
            <source>Something changed.</source>
            <translation>Bir şey değişti.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Aşama</translation>
        </message>
        <message>
            <source>Strength or red flag</source>
            <translation>Güçlü yan ya da uyarı işareti</translation>
        </message>
        <message>
            <source>That objective is in another stage. Choose one of the same stage.</source>
            <translation>Bu hedef başka bir aşamada. Aynı aşamadan birini seçin.</translation>
        </message>
        <message>
            <source>The backup {file} has changed since it was made. Choose another one.</source>
            <translation>{file} yedeği alındıktan sonra değişmiş. Başka bir yedek seçin.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was changed. Make room, then try again.</source>
            <translation>Disk dolu, bu yüzden hiçbir şey değişmedi. Yer açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>The disk is full, so {file} was not written. Make room, or choose another place.</source>
            <translation>Disk dolu, bu yüzden {file} yazılmadı. Yer açın ya da başka bir yer seçin.</translation>
        </message>
        <message>
            <source>The end of {file} is missing. Copy it again, or open a backup.</source>
            <translation>{file} dosyasının sonu eksik. Yeniden kopyalayın ya da bir yedek açın.</translation>
        </message>
        <message>
            <source>The file can no longer be changed, so nothing was saved. Check its permissions, or save a copy.</source>
            <translation>Dosya artık değiştirilemiyor, bu yüzden hiçbir şey kaydedilmedi. İzinlerine bakın ya da kopyasını kaydedin.</translation>
        </message>
        <message>
            <source>The file could not be written, so nothing was changed. Save a copy elsewhere.</source>
            <translation>Dosya yazılamadı, bu yüzden hiçbir şey değişmedi. Başka bir yere kopyasını kaydedin.</translation>
        </message>
        <message>
            <source>The file was moved or replaced, so nothing was changed. Save a copy, or put it back.</source>
            <translation>Dosya taşınmış ya da değiştirilmiş, bu yüzden hiçbir şey değiştirilmedi. Bir kopyasını kaydedin ya da dosyayı yerine koyun.</translation>
        </message>
        <message>
            <source>The fit is verified. Who confirmed it?</source>
            <translation>Uyum doğrulandı. Kim doğruladı?</translation>
        </message>
        <message>
            <source>The one question to ask</source>
            <translation>Sorulacak tek soru</translation>
        </message>
        <message>
            <source>Their personal win</source>
            <translation>Kişisel kazancı</translation>
        </message>
        <message>
            <source>There is already a file called {file}. Open it, or choose another name.</source>
            <translation>{file} adında bir dosya zaten var. Onu açın ya da başka bir ad seçin.</translation>
        </message>
        <message>
            <source>There is no folder for {file}. Create one, or choose another place.</source>
            <translation>{file} için klasör yok. Bir klasör oluşturun ya da başka bir yer seçin.</translation>
        </message>
        <message>
            <source>They do it themselves</source>
            <translation>Kendileri yapıyor</translation>
        </message>
        <message>
            <source>They do nothing</source>
            <translation>Hiçbir şey yapmıyorlar</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Bu dosya</translation>
        </message>
        <message>
            <source>This file is open in another window. Close it there, or open a copy.</source>
            <translation>Bu dosya başka bir pencerede açık. Orada kapatın ya da kopyasını açın.</translation>
        </message>
        <message>
            <source>This file is open on {host}. Close it there, or open a copy.</source>
            <translation>Bu dosya {host} üzerinde açık. Onu orada kapatın ya da bir kopyasını açın.</translation>
        </message>
        <message>
            <source>This file is open read-only. Save a copy to change it.</source>
            <translation>Bu dosya salt okunur açık. Değiştirmek için kopyasını kaydedin.</translation>
        </message>
        <message>
            <source>This has been changed again since. Change it by hand, or use Undo.</source>
            <translation>Bu, o zamandan beri yine değişti. Elle değiştirin veya Geri al’ı kullanın.</translation>
        </message>
        <message>
            <source>Three</source>
            <translation>Üç</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Time budget changed.</source>
            <translation>Zaman bütçesi değişti.</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Zamanlama</translation>
        </message>
        <message>
            <source>Trait</source>
            <translation>Özellik</translation>
        </message>
        <message>
            <source>Two</source>
            <translation>İki</translation>
        </message>
        <message>
            <source>Under half an hour a week was logged.</source>
            <translation>Haftada yarım saatten az kaydedildi.</translation>
        </message>
        <message>
            <source>Uneasy</source>
            <translation>Huzursuz</translation>
        </message>
        <message>
            <source>Universe</source>
            <translation>Evren</translation>
        </message>
        <message>
            <source>Usual problem</source>
            <translation>Olağan sorun</translation>
        </message>
        <message>
            <source>Usual problem added.</source>
            <translation>Olağan sorun eklendi.</translation>
        </message>
        <message>
            <source>Usual problem changed.</source>
            <translation>Olağan sorun değişti.</translation>
        </message>
        <message>
            <source>Usual problem deleted.</source>
            <translation>Olağan sorun silindi.</translation>
        </message>
        <message>
            <source>Usual problem moved.</source>
            <translation>Olağan sorunun yeri değişti.</translation>
        </message>
        <message>
            <source>Usual value</source>
            <translation>Olağan değer</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Waiting at the gate</source>
            <translation>Geçişte bekliyor</translation>
        </message>
        <message>
            <source>Wanted wins a month</source>
            <translation>Aylık istenen kazanım</translation>
        </message>
        <message>
            <source>Week copied.</source>
            <translation>Hafta kopyalandı.</translation>
        </message>
        <message>
            <source>Week planned.</source>
            <translation>Hafta planlandı.</translation>
        </message>
        <message>
            <source>Week saved.</source>
            <translation>Hafta kaydedildi.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Ağırlık</translation>
        </message>
        <message>
            <source>What they would buy</source>
            <translation>Ne satın alacakları</translation>
        </message>
        <message>
            <source>What you know suggests a fit</source>
            <translation>Bildikleriniz uyuma işaret ediyor</translation>
        </message>
        <message>
            <source>What you sell, and how much, is set.</source>
            <translation>Ne sattığınız ve ne kadar istediğiniz kaydedildi.</translation>
        </message>
        <message>
            <source>When is it? Half your cycle is {half}.</source>
            <translation>Ne zaman? Döngünüzün yarısı {half}.</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Kazanıldı</translation>
        </message>
        <message>
            <source>Work the funnel</source>
            <translation>Huniyi işle</translation>
        </message>
        <message>
            <source>Working hours a week</source>
            <translation>Haftalık çalışma saati</translation>
        </message>
        <message>
            <source>Worried</source>
            <translation>Endişeli</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Yazma</translation>
        </message>
        <message>
            <source>You can fix them when you drop.</source>
            <translation>Bıraktığınızda düzeltebilirsiniz.</translation>
        </message>
        <message>
            <source>You closed and worked the funnel.</source>
            <translation>Kapattınız ve huniyi işlediniz.</translation>
        </message>
        <message>
            <source>You closed.</source>
            <translation>Kapattınız.</translation>
        </message>
        <message>
            <source>You keep this client in spite of the profile.</source>
            <translation>Profile rağmen bu müşteriyi tutuyorsunuz.</translation>
        </message>
        <message>
            <source>You know who decides, who will use it and who can say no.</source>
            <translation>Kimin karar verdiğini, kimin kullanacağını ve kimin hayır diyebileceğini biliyorsunuz.</translation>
        </message>
        <message>
            <source>You said no, {day}.</source>
            <translation>{day} tarihinde hayır dediniz.</translation>
        </message>
        <message>
            <source>You were busy with sessions.</source>
            <translation>Seanslarla meşguldünüz.</translation>
        </message>
        <message>
            <source>You were sure on {day}, which no longer counts. At least 90 % sure today?</source>
            <translation>{day} günü emindiniz, bu artık geçerli değil. Bugün en az % 90 emin misiniz?</translation>
        </message>
        <message>
            <source>You worked the funnel.</source>
            <translation>Huniyi işlediniz.</translation>
        </message>
        <message>
            <source>Your judgement, {day}.</source>
            <translation>Sizin kanınız, {day}.</translation>
        </message>
        <message>
            <source>Your judgement, {day}: {note}</source>
            <translation>Sizin kanınız, {day}: {note}</translation>
        </message>
        <message>
            <source>Your normal cycle is not known yet. Only you can judge this.</source>
            <translation>Olağan döngünüz henüz bilinmiyor. Buna yalnızca siz karar verebilirsiniz.</translation>
        </message>
        <message>
            <source>Your work</source>
            <translation>İşiniz</translation>
        </message>
        <message>
            <source>a contract has been found possible.</source>
            <translation>sözleşmenin olası olduğu görüldü.</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>etkinlik</translation>
        </message>
        <message>
            <source>almost no luck or doubt is left, and closing takes under half a normal cycle.</source>
            <translation>şansa ve kuşkuya neredeyse yer kalmadı, kapanış yarım olağan döngüden kısa sürer.</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>yanıt</translation>
        </message>
        <message>
            <source>anyone could conceivably buy.</source>
            <translation>satın alabilecek herkes.</translation>
        </message>
        <message>
            <source>asking</source>
            <translation>sorma</translation>
        </message>
        <message>
            <source>change</source>
            <translation>değişiklik</translation>
        </message>
        <message>
            <source>compare with your ideal client</source>
            <translation>ideal danışanınızla karşılaştırın</translation>
        </message>
        <message>
            <source>copy of a week</source>
            <translation>hafta kopyası</translation>
        </message>
        <message>
            <source>deletion</source>
            <translation>silme</translation>
        </message>
        <message>
            <source>final approval and signature</source>
            <translation>son onay ve imza</translation>
        </message>
        <message>
            <source>find and cover every buying influence</source>
            <translation>satın almayı etkileyen herkesi bulup karşılayın</translation>
        </message>
        <message>
            <source>five</source>
            <translation>beş</translation>
        </message>
        <message>
            <source>four</source>
            <translation>dört</translation>
        </message>
        <message>
            <source>import</source>
            <translation>içe aktarma</translation>
        </message>
        <message>
            <source>in what was changed or deleted</source>
            <translation>değiştirilen ya da silinenler içinde</translation>
        </message>
        <message>
            <source>judgement</source>
            <translation>yargı</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>kaybedildi</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>işaret</translation>
        </message>
        <message>
            <source>merging</source>
            <translation>birleştirme</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>dakikalar</translation>
        </message>
        <message>
            <source>move</source>
            <translation>taşıma</translation>
        </message>
        <message>
            <source>moving on</source>
            <translation>ileri taşıma</translation>
        </message>
        <message>
            <source>moving to this week</source>
            <translation>bu haftaya taşıma</translation>
        </message>
        <message>
            <source>new influence</source>
            <translation>yeni etkileyen</translation>
        </message>
        <message>
            <source>new name</source>
            <translation>yeni ad</translation>
        </message>
        <message>
            <source>new objective</source>
            <translation>yeni hedef</translation>
        </message>
        <message>
            <source>new person</source>
            <translation>yeni kişi</translation>
        </message>
        <message>
            <source>new place</source>
            <translation>yeni yer</translation>
        </message>
        <message>
            <source>new profile</source>
            <translation>yeni profil</translation>
        </message>
        <message>
            <source>new service</source>
            <translation>yeni hizmet</translation>
        </message>
        <message>
            <source>next action</source>
            <translation>sıradaki adım</translation>
        </message>
        <message>
            <source>one</source>
            <translation>bir</translation>
        </message>
        <message>
            <source>parked</source>
            <translation>bekletildi</translation>
        </message>
        <message>
            <source>planning</source>
            <translation>planlama</translation>
        </message>
        <message>
            <source>profile</source>
            <translation>profil</translation>
        </message>
        <message>
            <source>putting off</source>
            <translation>erteleme</translation>
        </message>
        <message>
            <source>qualify: talk to one buying influence</source>
            <translation>değerlendirin: satın almayı etkileyen biriyle konuşun</translation>
        </message>
        <message>
            <source>removal</source>
            <translation>kaldırma</translation>
        </message>
        <message>
            <source>return to the board</source>
            <translation>panoya dönüş</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>ayar</translation>
        </message>
        <message>
            <source>setting the position</source>
            <translation>konumun belirtilmesi</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>yedi</translation>
        </message>
        <message>
            <source>six</source>
            <translation>altı</translation>
        </message>
        <message>
            <source>taking back</source>
            <translation>geri alma</translation>
        </message>
        <message>
            <source>three</source>
            <translation>üç</translation>
        </message>
        <message>
            <source>time budget</source>
            <translation>zaman bütçesi</translation>
        </message>
        <message>
            <source>two</source>
            <translation>iki</translation>
        </message>
        <message>
            <source>usual problem</source>
            <translation>olağan sorun</translation>
        </message>
        <message>
            <source>week</source>
            <translation>hafta</translation>
        </message>
        <message>
            <source>what you know suggests a fit.</source>
            <translation>bildikleriniz bir uyuma işaret ediyor.</translation>
        </message>
        <message>
            <source>won</source>
            <translation>kazanıldı</translation>
        </message>
        <message>
            <source>{age} d</source>
            <translation>{age} g</translation>
        </message>
        <message>
            <source>{age}/{cycle} d</source>
            <translation>{age}/{cycle} g</translation>
        </message>
        <message>
            <source>{client} added to {stage}.</source>
            <translation>{client} eklendi: {stage}.</translation>
        </message>
        <message>
            <source>{client} asked for a referral or a renewal.</source>
            <translation>{client} bir öneri ya da yenileme için soruldu.</translation>
        </message>
        <message>
            <source>{client} changed.</source>
            <translation>{client} değişti.</translation>
        </message>
        <message>
            <source>{client} deleted.</source>
            <translation>{client} silindi.</translation>
        </message>
        <message>
            <source>{client} is as before.</source>
            <translation>{client} eski hâlinde.</translation>
        </message>
        <message>
            <source>{client} is back in {stage}.</source>
            <translation>{client} geri döndü: {stage}.</translation>
        </message>
        <message>
            <source>{client} is here still.</source>
            <translation>{client} hâlâ burada.</translation>
        </message>
        <message>
            <source>{client} is no longer kept by hand.</source>
            <translation>{client} artık elle tutulmuyor.</translation>
        </message>
        <message>
            <source>{client} kept anyway.</source>
            <translation>{client} yine de tutuldu.</translation>
        </message>
        <message>
            <source>{client} marked as lost.</source>
            <translation>{client} kaybedildi olarak işaretlendi.</translation>
        </message>
        <message>
            <source>{client} marked as one of the best.</source>
            <translation>{client} en iyilerden biri olarak işaretlendi.</translation>
        </message>
        <message>
            <source>{client} marked as one of the worst.</source>
            <translation>{client} en kötülerden biri olarak işaretlendi.</translation>
        </message>
        <message>
            <source>{client} marked as won.</source>
            <translation>{client} kazanıldı olarak işaretlendi.</translation>
        </message>
        <message>
            <source>{client} moved back a stage.</source>
            <translation>{client} bir aşama geri taşındı.</translation>
        </message>
        <message>
            <source>{client} moved to {stage}.</source>
            <translation>{client} taşındı: {stage}.</translation>
        </message>
        <message>
            <source>{client} moved within its column.</source>
            <translation>{client} sütununda taşındı.</translation>
        </message>
        <message>
            <source>{client} no longer marked.</source>
            <translation>{client} artık işaretli değil.</translation>
        </message>
        <message>
            <source>{client} parked.</source>
            <translation>{client} bekletildi.</translation>
        </message>
        <message>
            <source>{client} picked up. {stage}, {place} of {count}.</source>
            <translation>{client} tutuldu. {stage}, {count} içinde {place}.</translation>
        </message>
        <message>
            <source>{client} put back.</source>
            <translation>{client} geri kondu.</translation>
        </message>
        <message>
            <source>{client} put off.</source>
            <translation>{client} ertelendi.</translation>
        </message>
        <message>
            <source>{client} renamed.</source>
            <translation>{client} yeniden adlandırıldı.</translation>
        </message>
        <message>
            <source>{client} was here</source>
            <translation>{client} buradaydı</translation>
        </message>
        <message>
            <source>{client}: activity deleted.</source>
            <translation>{client}: etkinlik silindi.</translation>
        </message>
        <message>
            <source>{client}: judgement on “{about}” withdrawn.</source>
            <translation>{client}: “{about}” yargısı geri alındı.</translation>
        </message>
        <message>
            <source>{client}: minutes changed.</source>
            <translation>{client}: dakikalar değiştirildi.</translation>
        </message>
        <message>
            <source>{client}: next action set.</source>
            <translation>{client}: sıradaki adım belirlendi.</translation>
        </message>
        <message>
            <source>{client}: no to “{about}”.</source>
            <translation>{client}: “{about}” için hayır dendi.</translation>
        </message>
        <message>
            <source>{client}: position set.</source>
            <translation>{client}: konum belirtildi.</translation>
        </message>
        <message>
            <source>{client}: reminder to look again added.</source>
            <translation>{client}: yeniden bakma hatırlatması eklendi.</translation>
        </message>
        <message>
            <source>{client}: usual problem noted.</source>
            <translation>{client}: olağan sorun not edildi.</translation>
        </message>
        <message>
            <source>{client}: yes to “{about}”.</source>
            <translation>{client}: “{about}” için evet dendi.</translation>
        </message>
        <message>
            <source>{client}: {field} changed.</source>
            <translation>{client}: {field} değişti.</translation>
        </message>
        <message>
            <source>{client}: {kind} logged.</source>
            <translation>{client}: {kind} kaydedildi.</translation>
        </message>
        <message>
            <source>{client}: {person} added to the buying influences.</source>
            <translation>{client}: {person} satın almayı etkileyenlere eklendi.</translation>
        </message>
        <message>
            <source>{client}: {trait} answered.</source>
            <translation>{client}: {trait} yanıtlandı.</translation>
        </message>
        <message>
            <source>{client}: “{words}” added.</source>
            <translation>{client}: “{words}” eklendi.</translation>
        </message>
        <message>
            <source>{client}: “{words}” changed.</source>
            <translation>{client}: “{words}” değiştirildi.</translation>
        </message>
        <message>
            <source>{client}: “{words}” removed.</source>
            <translation>{client}: “{words}” kaldırıldı.</translation>
        </message>
        <message>
            <source>{count} conditions open.</source>
            <translation>{count} koşul açık.</translation>
        </message>
        <message>
            <source>{count} conditions still open.</source>
            <translation>{count} koşul hâlâ açık.</translation>
        </message>
        <message>
            <source>{covered} of {count} influences covered.</source>
            <translation>Etkileyenlerden {covered} / {count} karşılandı.</translation>
        </message>
        <message>
            <source>{covered} of {count}.</source>
            <translation>{covered} / {count}.</translation>
        </message>
        <message>
            <source>{covered} of {count}. Covered, but rated below 0: {names}.</source>
            <translation>{covered} / {count}. Karşılandı, ama notu 0'ın altında: {names}.</translation>
        </message>
        <message>
            <source>{covered} of {count}. Mark the others here if that has changed.</source>
            <translation>{covered} / {count}. Değiştiyse ötekileri burada işaretleyin.</translation>
        </message>
        <message>
            <source>{days}, half is {half}</source>
            <translation>{days}, yarısı {half}</translation>
        </message>
        <message>
            <source>{days}. Half your cycle is {half}.</source>
            <translation>{days}. Döngünüzün yarısı {half}.</translation>
        </message>
        <message>
            <source>{field} cannot be empty. Enter a value.</source>
            <translation>{field} boş olamaz. Bir değer girin.</translation>
        </message>
        <message>
            <source>{field} cannot be “{value}”. Enter another value.</source>
            <translation>{field} “{value}” olamaz. Başka bir değer girin.</translation>
        </message>
        <message>
            <source>{file} belongs to another program. Open a file that ends in .funnel.</source>
            <translation>{file} başka bir programa ait. Sonu .funnel olan bir dosya açın.</translation>
        </message>
        <message>
            <source>{file} can’t be changed where it is. Open it read-only, or copy it elsewhere.</source>
            <translation>{file} bulunduğu yerde değiştirilemiyor. Okumak için açın ya da başka yere kopyalayın.</translation>
        </message>
        <message>
            <source>{file} could not be used. Open a copy or a backup of it.</source>
            <translation>{file} kullanılamadı. Bir kopyasını ya da yedeğini açın.</translation>
        </message>
        <message>
            <source>{file} could not be written. Choose another place for it.</source>
            <translation>{file} yazılamadı. Onun için başka bir yer seçin.</translation>
        </message>
        <message>
            <source>{file} does not pass its checks, so it was not backed up. Your older backups were kept.</source>
            <translation>{file} denetimlerden geçmiyor, bu yüzden yedeklenmedi. Daha eski yedekleriniz duruyor.</translation>
        </message>
        <message>
            <source>{file} is a folder. Choose a file inside it.</source>
            <translation>{file} bir klasör. İçindeki bir dosyayı seçin.</translation>
        </message>
        <message>
            <source>{file} is damaged. Open a backup of it.</source>
            <translation>{file} hasarlı. Bir yedeğini açın.</translation>
        </message>
        <message>
            <source>{file} is damaged. Open a backup; what could be rescued is in {copy}.</source>
            <translation>{file} hasarlı. Bir yedek açın; kurtarılabilenler {copy} içinde.</translation>
        </message>
        <message>
            <source>{file} is empty. Choose another name for a new file, or open a backup.</source>
            <translation>{file} boş. Yeni dosya için başka bir ad seçin ya da bir yedek açın.</translation>
        </message>
        <message>
            <source>{file} is not a funnel file. If it is a list from another program, import it.</source>
            <translation>{file} bir huni dosyası değil. Başka bir programdan gelen bir listeyse içe aktarın.</translation>
        </message>
        <message>
            <source>{file} is not an ordinary file. Choose another name.</source>
            <translation>{file} sıradan bir dosya değil. Başka bir ad seçin.</translation>
        </message>
        <message>
            <source>{file} is open in another program. Close it there, or choose another name.</source>
            <translation>{file} başka bir programda açık. Onu orada kapatın ya da başka bir ad seçin.</translation>
        </message>
        <message>
            <source>{file} was closed. Open it again.</source>
            <translation>{file} kapatıldı. Yeniden açın.</translation>
        </message>
        <message>
            <source>{file} was made by a newer version of this program. Update to open it.</source>
            <translation>{file} bu programın daha yeni bir sürümüyle yapılmış. Açmak için güncelleyin.</translation>
        </message>
        <message>
            <source>{file} was made by an older version and cannot be brought up to date here. Copy it to a folder of your own.</source>
            <translation>{file} daha eski bir sürümle oluşturulmuş ve burada güncellenemiyor. Kendi klasörünüze kopyalayın.</translation>
        </message>
        <message>
            <source>{file} was not found. Look for where it was moved, or open another file.</source>
            <translation>{file} bulunamadı. Nereye taşındığına bakın ya da başka bir dosya açın.</translation>
        </message>
        <message>
            <source>{left} conditions are still open.</source>
            <translation>{left} koşul hâlâ açık.</translation>
        </message>
        <message>
            <source>{left} of {count} conditions are still open.</source>
            <translation>{left} koşul hâlâ açık, toplam {count}.</translation>
        </message>
        <message>
            <source>{mark}.</source>
            <translation>{mark}.</translation>
        </message>
        <message>
            <source>{name}: {mode}.</source>
            <translation>{name}: {mode}.</translation>
        </message>
        <message>
            <source>{other} merged into {client}.</source>
            <translation>{other}, {client} ile birleştirildi.</translation>
        </message>
        <message>
            <source>{person} added to {client}.</source>
            <translation>{client}: {person} eklendi.</translation>
        </message>
        <message>
            <source>{person} deleted.</source>
            <translation>{person} silindi.</translation>
        </message>
        <message>
            <source>{person} moved.</source>
            <translation>{person} taşındı.</translation>
        </message>
        <message>
            <source>{person} removed from the buying influences.</source>
            <translation>{person} satın almayı etkileyenlerden çıkarıldı.</translation>
        </message>
        <message>
            <source>{person}: {field} changed.</source>
            <translation>{person}: {field} değişti.</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{count} içinde {place}</translation>
        </message>
        <message>
            <source>{setting} changed.</source>
            <translation>{setting} değişti.</translation>
        </message>
        <message>
            <source>{stage}, place {place} of {count}.</source>
            <translation>{stage}, {count} içinde {place}. sıra.</translation>
        </message>
        <message>
            <source>{what}, {person}</source>
            <translation>{what}, {person}</translation>
        </message>
        <message>
            <source>← → ↑ ↓ move, Space drops</source>
            <translation>← → ↑ ↓ taşır, Boşluk bırakır</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Do next</source>
            <translation>Sıradaki işler</translation>
        </message>
    </context>
    <context>
        <name>Year</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Anlaşılan</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Anlaşmalar</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>Dönüşüm</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Döngüler</translation>
        </message>
        <message>
            <source>Days from first contact to agreement, from the agreements of the last 24 months and your own estimate.</source>
            <translation>İlk temastan anlaşmaya gün olarak; son 24 ayın anlaşmaları ve kendi tahmininizden.</translation>
        </message>
        <message>
            <source>Earned</source>
            <translation>Kazanılan</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Başka yerde</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Giren</translation>
        </message>
        <message>
            <source>Hours done</source>
            <translation>Yapılan saat</translation>
        </message>
        <message>
            <source>Income by month</source>
            <translation>Aya göre gelir</translation>
        </message>
        <message>
            <source>Income by service</source>
            <translation>Hizmete göre gelir</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Kaybedilen</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Ortanca</translation>
        </message>
        <message>
            <source>Normal cycle</source>
            <translation>Olağan döngü</translation>
        </message>
        <message>
            <source>Nothing was agreed.</source>
            <translation>Anlaşma olmadı.</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Sayfa {number}</translation>
        </message>
        <message>
            <source>Print the year…</source>
            <translation>Yılı yazdır…</translation>
        </message>
        <message>
            <source>Regularity</source>
            <translation>Düzenlilik</translation>
        </message>
        <message>
            <source>Save the year as PDF</source>
            <translation>Yılı PDF olarak kaydet</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Yayılım</translation>
        </message>
        <message>
            <source>The year {year}</source>
            <translation>{year} yılı</translation>
        </message>
        <message>
            <source>There still</source>
            <translation>Hâlâ orada</translation>
        </message>
        <message>
            <source>Weeks kept</source>
            <translation>Tutulan hafta</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>İlerleyen</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>Nereden geldi</translation>
        </message>
        <message>
            <source>Who entered a stage in the year, and what became of them. No percentages under five.</source>
            <translation>Yıl içinde bir aşamaya girenler ve ne oldukları. Beşin altında yüzde verilmez.</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Önceki yıl</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>belirtilmemiş</translation>
        </message>
        <message>
            <source>{agreed} agreed and {earned} earned until {day}; until the same day of the year before {agreed_then} and {earned_then}. Black is this year, grey the year before.</source>
            <translation>{day} tarihine kadar {agreed} anlaşıldı, {earned} kazanıldı; önceki yıl aynı güne kadar {agreed_then} ve {earned_then}. Siyah bu yıl, gri önceki yıl.</translation>
        </message>
        <message>
            <source>{kept} of {count}</source>
            <translation>{count} içinde {kept}</translation>
        </message>
    </context>
</TS>
