/** Searching, copying, and everything open on paper. The report reads whole without it. */
export const script = `
(function(){
'use strict';
var form=document.querySelector('.search'),box=form.querySelector('input'),status=form.querySelector('[role=status]');
var items=[].slice.call(document.querySelectorAll('.item')),details=[].slice.call(document.querySelectorAll('details'));
var sections=[].slice.call(document.querySelectorAll('main section'));
var texts=items.map(function(e){return e.textContent.toLowerCase()});
var open=null;
form.hidden=false;
function search(){
  var words=box.value.toLowerCase().split(/\\s+/).filter(Boolean),found=0;
  items.forEach(function(e,i){
    var hit=words.every(function(w){return texts[i].indexOf(w)>=0});
    e.hidden=!hit;
    if(hit)found++;
  });
  if(words.length&&!open)open=details.map(function(d){return d.open});
  details.forEach(function(d,i){
    if(words.length){d.open=true;d.hidden=!d.querySelector('.item:not([hidden])')}
    else{d.hidden=false;if(open)d.open=open[i]}
  });
  if(!words.length)open=null;
  sections.forEach(function(s){s.hidden=words.length>0&&!s.querySelector('.item:not([hidden])')});
  status.textContent=words.length?(found===1?'1 match':found+' matches'):'';
}
box.addEventListener('input',search);
form.addEventListener('submit',function(e){e.preventDefault()});
document.addEventListener('keydown',function(e){
  if(e.key==='/'&&document.activeElement!==box&&!e.ctrlKey&&!e.metaKey&&!e.altKey){e.preventDefault();box.focus()}
  else if(e.key==='Escape'&&document.activeElement===box){box.value='';search();box.blur()}
});
[].forEach.call(document.querySelectorAll('.commands'),function(d){
  if(!navigator.clipboard)return;
  var b=document.createElement('button');
  b.type='button';b.textContent='Copy';
  b.addEventListener('click',function(){
    navigator.clipboard.writeText(d.querySelector('code').textContent).then(function(){b.textContent='Copied'},function(){b.textContent='Select and copy by hand'});
  });
  d.appendChild(b);
});
window.addEventListener('beforeprint',function(){details.forEach(function(d){d.open=true})});
})();
`;
