/** The look of the Al Mayadeen sample: white boxes on grey, red accents, a story column and a side column. */
export const detailsStyle = `
*{box-sizing:border-box}
body{margin:0;background:#eef0f2;color:#1c1c1c;font:16px/1.55 Roboto,Helvetica,Arial,sans-serif}
a{color:inherit;text-decoration:none} ul{list-style:none;margin:0;padding:0} img{max-width:100%;display:block}
.wrap{max-width:1240px;margin:0 auto;padding:0 20px}
.site-head{position:sticky;top:0;z-index:50;background:#fff;border-bottom:3px solid #c8102e;box-shadow:0 1px 6px rgba(0,0,0,.12)}
.site-head .wrap{display:flex;align-items:center;gap:24px;min-height:64px}
.brand{display:flex;align-items:center;gap:10px;font-weight:800;font-size:22px;color:#c8102e}
.brand img{height:40px;width:auto}
.lang-list{display:flex;gap:10px;margin-inline-start:auto;font-size:13px;font-weight:700}
.lang-list a{display:block;border:1px solid #ccd;border-radius:3px;padding:2px 8px}
.mega>ul{display:flex;gap:26px;font-weight:700;text-transform:uppercase;font-size:14px}
.mega li{position:relative;padding:10px 0} .mega li ul{display:none;position:absolute;top:100%;inset-inline-start:0;background:#fff;padding:8px 16px;box-shadow:0 4px 14px rgba(0,0,0,.2);min-width:170px}
.mega li:hover ul{display:block}
.off-canvas{position:fixed;top:0;bottom:0;inset-inline-start:0;width:280px;background:#20242c;color:#fff;padding:24px;transform:translateX(-110%);z-index:60;overflow:auto}
[dir=rtl] .off-canvas{transform:translateX(110%)}
.off-canvas li{padding:4px 0} .off-canvas li li{padding-inline-start:16px;font-size:14px;color:#bbb} .live-dot a::before{content:"";display:inline-block;width:8px;height:8px;border-radius:50%;background:#f33;margin-inline-end:6px}
.regions{background:#20242c;color:#e8e8e8;font-size:13px} .regions ul{display:flex;gap:22px;padding:8px 0;flex-wrap:wrap}
.ticker{display:flex;background:#fff;border-bottom:1px solid #dde;overflow:hidden;white-space:nowrap;font-size:14px;align-items:center}
.ticker__label{background:#c8102e;color:#fff;font-weight:800;padding:9px 18px;z-index:1}
.ticker__track{display:flex;animation:slide 90s linear infinite} .ticker__item{padding:9px 26px;border-inline-end:1px solid #ccd}
#ticker-box ul{display:flex} .ticker-text p{margin:0;padding:9px 26px}
@keyframes slide{to{transform:translateX(-60%)}} [dir=rtl] .ticker__track{animation-name:slide-rtl} @keyframes slide-rtl{to{transform:translateX(60%)}}
.ad-slot{background:#f7f7f7;border:1px dashed #c9c9c9;color:#777;text-align:center;font-size:12px;padding:10px;margin:18px 0} .ad-slot b{display:block;font-size:15px;color:#345;padding:22px 0}
.columns{display:grid;grid-template-columns:minmax(0,2fr) minmax(280px,1fr);gap:28px;margin-top:22px}
.details-white-box{background:#fff;padding:28px 32px;border-radius:4px}
.details-white-box h1{font-size:34px;line-height:1.2;margin:0 0 14px}
.info-list{display:flex;flex-wrap:wrap;gap:8px 20px;color:#667;font-size:13px;border-bottom:1px solid #e4e4e8;padding-bottom:12px} .min-read{color:#c8102e;font-size:13px;font-weight:700;margin:10px 0}
.lg_para{font-size:19px;font-weight:500;color:#333}
.share-list{display:flex;flex-wrap:wrap;gap:8px;font-size:12px;margin:14px 0} .share-list a{border:1px solid #ccd;border-radius:14px;padding:4px 12px;display:block}
.slider li img{width:100%;height:auto} .media-caption{font-size:13px;color:#667;border-bottom:1px solid #e4e4e8;padding:8px 0;margin:0}
.fade{position:relative;max-height:1500px;overflow:hidden} .fade__veil{position:absolute;inset-inline:0;bottom:0;height:220px;background:linear-gradient(rgba(255,255,255,0),#fff 75%);display:flex;align-items:flex-end;justify-content:center}
.fade__veil button,.letter button,.consent button{background:#c8102e;color:#fff;border:0;border-radius:3px;padding:10px 22px;font-weight:700}
.p-content p{margin:0 0 18px;font-size:17px} .p-content a{color:#c8102e}
.twitter-tweet{border:1px solid #cfd9de;border-radius:12px;padding:14px 18px;margin:18px 0;max-width:550px;font-size:15px}
.dual-related{background:#f4f5f7;border-inline-start:4px solid #c8102e;padding:12px 18px;margin:18px 0} .dual-related h4{margin:0 0 8px;color:#c8102e} .dual-related .row{display:grid;grid-template-columns:1fr 1fr;gap:14px} .dual-related p{font-size:15px;margin:6px 0 0}
.letter{background:#20242c;color:#fff;padding:18px 22px;margin:20px 0} .letter h4{margin:0 0 6px} .letter p{font-size:14px;margin:0 0 10px} .letter input{padding:9px;border:0;width:230px}
.tags{display:flex;flex-wrap:wrap;gap:8px;margin:22px 0} .tags p{margin:0;border:1px solid #ccd;border-radius:3px;padding:4px 10px;font-size:13px}
.topic{display:grid;grid-template-columns:200px 1fr;gap:18px;background:#f4f5f7;padding:16px} .topic h3{margin:0 0 6px} .topic p{margin:0;font-size:14px}
.white-card{background:#fff;padding:16px;margin-bottom:14px;border-radius:4px} .white-card h4{margin:10px 0 6px;font-size:16px;line-height:1.3} .category-meta{color:#c8102e;font-size:12px;font-weight:700;text-transform:uppercase} .time p{margin:2px 0 0;color:#778;font-size:12px} .box-title{font-size:20px;border-bottom:2px solid #c8102e;padding-bottom:6px;margin:22px 0 14px;display:flex;justify-content:space-between} .box-title a{font-size:13px;color:#c8102e}
.comments{background:#fff;padding:18px 24px;margin:20px 0}
.next-grid{display:grid;grid-template-columns:repeat(4,1fr);gap:18px}
footer{background:#20242c;color:#ccd;margin-top:36px;padding:30px 0} footer .wrap{display:grid;grid-template-columns:2fr 1fr 1fr;gap:30px} footer p{margin:6px 0}
.consent{position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:100;display:flex;align-items:flex-end} .consent>div{background:#fff;width:100%;padding:22px 40px;box-shadow:0 -4px 20px rgba(0,0,0,.3)} .consent h3{margin:0 0 6px} .consent p{margin:0 0 14px;font-size:14px;max-width:900px}
.consent button+button{background:#667;margin-inline-start:10px}
.app-bar{background:#123;color:#fff;font-size:13px;padding:8px 20px;text-align:center}
@media(max-width:860px){.columns{grid-template-columns:1fr}.next-grid{grid-template-columns:1fr 1fr}.mega{display:none}}
`;
